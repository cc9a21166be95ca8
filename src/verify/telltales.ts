import { posix } from 'node:path';
import type { AnyEntry } from '../model/entry.ts';
import { slugify } from '../text/slug.ts';
import { Needles } from './needles.ts';

/**
 * What would give away a text that readers may not see: its address, its title and stretches of its body, in bytes that
 * no escaping and no typography changes. What also stands in a text that is online gives nothing away.
 *
 * @param secret texts of which nothing may show
 * @param withdrawn texts whose address may show
 * @returns by telltale, the file of the text
 */
export function telltalesOf(
  secret: readonly AnyEntry[],
  withdrawn: readonly AnyEntry[],
  online: readonly AnyEntry[],
): ReadonlyMap<string, string> {
  const telltales = new Map<string, string>();
  for (const { url, file, data } of secret) {
    for (const address of [url, ...data.redirects]) telltales.set(address, file);
  }
  const tagsOnline = new Set(online.flatMap((entry) => tagsOf(entry).map((tag) => slugify(tag))));
  for (const entry of [...secret, ...withdrawn]) {
    const { file, data, raw, body } = entry;
    const texts = [text(raw['description']), ...body.split('\n')];
    const stretches = [...whole(data.title ?? ''), ...longest(texts.flatMap(stretchesOf))];
    const tags = tagsOf(entry)
      .map((tag) => slugify(tag))
      .filter((slug) => !tagsOnline.has(slug))
      .map((slug) => `/the/${slug}/`);
    for (const telltale of [...stretches, ...tags, ...filesOf(entry)])
      telltales.set(telltale, file);
  }
  if (telltales.size === 0) return telltales;
  const needles = new Needles([...telltales.keys()]);
  for (const { body, raw } of online) {
    const written = JSON.stringify({ ...raw, redirects: undefined });
    for (const found of needles.in(Buffer.from(`${written}\n${body}`))) telltales.delete(found);
  }
  return telltales;
}

function tagsOf(entry: AnyEntry): readonly string[] {
  return entry.kind === 'article' ? entry.data.tags : [];
}

/** Names of the pictures and attachments of the front matter. */
function filesOf(entry: AnyEntry): string[] {
  if (entry.kind !== 'article') return [];
  const { image, attachments } = entry.data;
  return [image?.src, ...attachments.map(({ file }) => file)]
    .flatMap((file) => (file === undefined ? [] : [posix.basename(file)]))
    .filter(({ length }) => length >= LEAST);
}

/** A title in full, where it is long enough to be nobody else's and nothing in it is written in another way. */
function whole(title: string): string[] {
  return title.length >= LEAST && /^[\p{L}\p{N}]+(?: [\p{L}\p{N}]+)+$/u.test(title) ? [title] : [];
}

/** Runs of letters and single spaces: neither HTML, JSON nor the typographer writes them in another way. */
function stretchesOf(line: string): string[] {
  return (line.match(/\p{L}+(?: \p{L}+){4,}/gu) ?? []).map((run) => cut(run, MOST));
}

function cut(run: string, length: number): string {
  return run.length <= length ? run : run.slice(0, run.lastIndexOf(' ', length));
}

/** Some text is cut up by marks: the longest stretches are the least likely to be. */
function longest(stretches: readonly string[]): string[] {
  return stretches.toSorted((a, b) => b.length - a.length).slice(0, PER_TEXT);
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

/** Characters. */
const MOST = 60;
const LEAST = 12;
const PER_TEXT = 4;
