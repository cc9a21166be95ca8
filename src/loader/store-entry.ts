import { hash } from 'node:crypto';
import path from 'node:path';
import type { IssuePrint } from '../model/issue-print.ts';
import type { Files } from './files.ts';
import type { Loaded, LoadedArticle, LoadedOther, LoadedPage } from './load-content.ts';

/** An entry as Astro's store takes it: front matter as written, plus what the loader found out. */
export interface StoreEntry {
  readonly id: string;
  /** From the project's root, so that pictures beside the file are found. */
  readonly path: string;
  /** Changes whenever `data` does. */
  readonly digest: string;
  readonly data: Record<string, unknown>;
  /** True for .mdx, which Astro compiles. */
  readonly deferredRender: boolean;
  /**
   * What the collection's schema would make of `data`, from what the loader parsed already.
   * @param pictureOf stands for Astro's `image()`
   */
  readonly parsed?: (pictureOf: (relative: string) => unknown) => Record<string, unknown>;
}

export function storeArticle(article: LoadedArticle, files: Files): StoreEntry {
  const { raw, data, body, bodyKey, source } = article;
  const image = data.image && {
    ...data.image,
    src: files.relative(source, data.image.src),
  };
  const pictures = body.pictures.map((picture) => files.relative(source, picture));
  const derived = {
    bodyKey,
    excerpt: body.excerpt,
    words: body.words,
    files: downloads(article, files),
  };
  const stored = { ...raw, ...(image && { image }), ...derived, pictures };
  const parsed: StoreEntry['parsed'] = (pictureOf) => ({
    ...data,
    ...(image && { image: { ...image, src: pictureOf(image.src) } }),
    ...derived,
    pictures: pictures.map(pictureOf),
  });
  // Spreading the entry would work its digest out.
  return Object.assign(storeEntry(article, stored), { parsed });
}

/**
 * A text of another kind.
 *
 * @param print the print of an issue, when it was made
 */
export function storeOther(entry: LoadedOther, files: Files, print?: IssuePrint): StoreEntry {
  const { raw, body, bodyKey, source } = entry;
  const photos = entry.kind === 'album' ? entry.data.photos : [];
  const cover = entry.kind === 'issue' ? entry.data.cover : undefined;
  return storeEntry(entry, {
    ...raw,
    ...(photos.length > 0 && {
      photos: photos.map((photo) => ({ ...photo, src: files.relative(source, photo.src) })),
    }),
    ...(cover && { cover: { ...cover, src: files.relative(source, cover.src) } }),
    ...(print && { print }),
    bodyKey,
    excerpt: body.excerpt,
    pictures: body.pictures.map((picture) => files.relative(source, picture)),
    files: downloads(entry, files),
  });
}

export function storePage(page: LoadedPage, files: Files): StoreEntry {
  const { raw, body, bodyKey, source } = page;
  return storeEntry(page, {
    ...raw,
    ...(bodyKey !== undefined && { bodyKey }),
    pictures: body.pictures.map((picture) => files.relative(source, picture)),
  });
}

function downloads({ source, data }: LoadedArticle | LoadedOther, files: Files) {
  return data.attachments.flatMap(({ file, title }) => {
    const facts = files.facts(source.file, file);
    const type = path.extname(file).slice(1).toUpperCase();
    return facts ? [{ title, type, url: facts.url, bytes: facts.bytes }] : [];
  });
}

function storeEntry(
  { id, file, source }: Loaded<LoadedArticle | LoadedPage | LoadedOther>,
  data: Record<string, unknown>,
): StoreEntry {
  return {
    id,
    path: path.relative(process.cwd(), source.path).split(path.sep).join('/'),
    // Only Astro's store asks for it.
    get digest() {
      return hash('sha256', JSON.stringify([file, data]));
    },
    data,
    deferredRender: file.endsWith('.mdx'),
  };
}
