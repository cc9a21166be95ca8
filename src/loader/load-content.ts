import type { Reference } from '../markdown/rendered.ts';
import type { ArticleEntry, EntryOf, PageEntry } from '../model/entry.ts';
import type { IssuePrint } from '../model/issue-print.ts';
import type { Kind, OtherKind } from '../model/kind.ts';
import type { Problem } from '../model/problem.ts';
import type { RegisterData } from '../model/register.ts';
import type { BodyFacts } from './body-facts.ts';
import type { Files } from './files.ts';
import { readContent, type ReadOptions } from './read-content.ts';
import type { ReadFile, Unbodied } from './read-file.ts';
import type { SourceFile } from './source-files.ts';

/** An article or page that can be published, its body in the render cache. */
export type Loaded<Entry> = Unbodied<Entry> & {
  readonly source: SourceFile;
  /** SHA-256 of the file, in hexadecimal digits. */
  readonly sha256: string;
  /** Undefined for .mdx, which Astro renders. */
  readonly bodyKey?: string | undefined;
  readonly body: BodyFacts;
  /** Everything the body points at. */
  readonly references: readonly Reference[];
};

export type LoadedArticle = Loaded<ArticleEntry>;
export type LoadedPage = Loaded<PageEntry>;
export type LoadedOther = { [OneKind in OtherKind]: Loaded<EntryOf<OneKind>> }[OtherKind];
type LoadedAny = { [OneKind in Kind]: Loaded<EntryOf<OneKind>> }[Kind];

/** The whole content: everything that could be read, and everything there is to mend. */
export interface LoadedContent {
  readonly articles: readonly LoadedArticle[];
  readonly pages: readonly LoadedPage[];
  /** Texts of the kinds that an office may do without. */
  readonly others: readonly LoadedOther[];
  readonly registers: RegisterData;
  readonly files: Files;
  /** The prints of issues by the issue's address, once a build has made them. */
  readonly prints?: ReadonlyMap<string, IssuePrint>;
  /** By file, line and column. */
  readonly problems: readonly Problem[];
}

/** Reads, checks and renders all content: what a site is built of. */
export async function loadContent(options: ReadOptions): Promise<LoadedContent> {
  const { read, registers, files, problems } = await readContent(options, { isRendered: true });
  const loaded = read.flatMap((one) => complete(one, files));
  return {
    articles: loaded.filter((one): one is LoadedArticle => one.kind === 'article'),
    pages: loaded.filter((one): one is LoadedPage => one.kind === 'page'),
    others: loaded.filter(
      (one): one is LoadedOther => one.kind !== 'article' && one.kind !== 'page',
    ),
    registers,
    files,
    problems,
  };
}

function complete(read: ReadFile, files: Files): LoadedAny[] {
  const { entry, body, bodyKey, references, sha256, file } = read;
  const source = files.named(file);
  if (!entry || !body || !source) return [];
  return [{ ...entry, source, sha256, bodyKey, body, references } as LoadedAny];
}
