import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { findMdxCode } from '../markdown/mdx-code.ts';
import { checkSize } from '../model/decode.ts';
import { parsePage } from '../model/entry.ts';
import { sourceFiles, type SourceFile } from './source-files.ts';

/** A page in MDX: content that is code, compiled with the site. */
export interface MdxPage {
  readonly id: string;
  /** From the project's root. */
  readonly path: string;
}

/** All pages in MDX, and a hash of all that they are made of. */
export interface MdxPages {
  readonly pages: readonly MdxPage[];
  readonly hash: string;
}

/**
 * The pages in MDX, read before all other content: compiling them takes memory that content will need.
 *
 * @param content path of the editors' folder
 * @returns undefined where one can't be used. The check of all content says why, and ends the build.
 */
export function mdxPages(content: string): MdxPages | undefined {
  const sources = sourceFiles(path.join(content, 'trang'), 'content/trang');
  const pages = sources
    .filter(({ file }) => file.endsWith('.mdx'))
    .map((source) => ({ source, id: usableId(source) }));
  const usable = pages.flatMap(({ source, id }) =>
    id === undefined ? [] : [{ id, path: fromRoot(source) }],
  );
  if (usable.length < pages.length) return undefined;
  // They may show any picture that lies beside them.
  const folders = pages.map(({ source }) => `${path.posix.dirname(source.file)}/`);
  const parts = sources
    .filter(({ file }) => !file.endsWith('.md') && folders.some((one) => file.startsWith(one)))
    .map((source) => [source.file, fromRoot(source), hash('sha256', readFileSync(source.path))]);
  return { pages: usable, hash: hash('sha256', JSON.stringify(parts)) };
}

/** The page's id, when nothing stands against compiling it. */
function usableId({ file, path: place, bytes }: SourceFile): string | undefined {
  if (checkSize(file, bytes)) return undefined;
  const { entry } = parsePage({ file, bytes: readFileSync(place) });
  return entry && findMdxCode(entry.body).length === 0 ? entry.id : undefined;
}

function fromRoot(source: SourceFile): string {
  return path.relative(process.cwd(), source.path).split(path.sep).join('/');
}
