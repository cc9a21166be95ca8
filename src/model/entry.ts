import type * as z from 'zod';
import { addressOf } from './address.ts';
import { articleSchema } from './article.ts';
import { decodeSource, type Source } from './decode.ts';
import { parseFrontMatter } from './front-matter.ts';
import { kindOf, kinds, type Kind, type OtherKind } from './kind.ts';
import { pageSchema } from './page.ts';
import { compareProblems, type Problem } from './problem.ts';
import { validate } from './validate.ts';
import type { YamlSource } from './yaml-place.ts';

/** Reads an article (`content/tin/…`). Without `entry` the file can't be used; `problems` lists all that is wrong. */
export function parseArticle(source: Source): Parsed<ArticleEntry> {
  return parseEntry('article', articleSchema, source);
}

/** Reads a static page (`content/trang/…`), Markdown or MDX. */
export function parsePage(source: Source): Parsed<PageEntry> {
  return parseEntry('page', pageSchema, source);
}

/** Reads a text of any kind, by the folder in which it lies. */
export function parseText(source: Source): Parsed<AnyEntry> {
  const kind = kindOf(source.file) ?? 'article';
  return parseEntry(kind, kinds[kind].schema, source) as Parsed<AnyEntry>;
}

function parseEntry<OneKind extends Kind, Schema extends z.ZodObject>(
  kind: OneKind,
  schema: Schema,
  source: Source,
): Parsed<Entry<OneKind, z.output<Schema>>> {
  const { file } = source;
  const addressed = addressOf(file);
  const content = readContent(schema, source);
  const problems = addressed.ok ? content.problems : [...content.problems, addressed.problem];
  const sorted = problems.toSorted(compareProblems);
  if (!addressed.ok || !content.read) return { problems: sorted };
  const { id, url } = addressed.address;
  return { entry: { kind, id, url, file, ...content.read }, problems: sorted };
}

/** Stage after stage: each can only start when the one before gave something to work on. */
function readContent<Schema extends z.ZodObject>(
  schema: Schema,
  source: Source,
): Content<z.output<Schema>> {
  const { file } = source;
  const decoded = decodeSource(source);
  if (decoded.text === undefined) return decoded;

  const matter = parseFrontMatter(file, decoded.text);
  const problems = [...decoded.problems, ...matter.problems];
  if (!matter.read) return { problems };

  const { data: written, yaml, body, bodyLine } = matter.read;
  const { data, raw, problems: faults } = validate(schema, { file, data: written, yaml });
  problems.push(...faults);
  if (data === undefined || problems.some(({ severity }) => severity === 'error'))
    return { problems };
  return { read: { data, raw, body, bodyLine, yaml }, problems };
}

/** A content file that passed its schema. Plain data, so that it can be cached as JSON. */
export interface Entry<OneKind, Data> {
  readonly kind: OneKind;
  /** `2020/06/so-ket` for an article, `gioi-thieu` for a page. */
  readonly id: string;
  /** Site-absolute address with a slash at its end. */
  readonly url: string;
  readonly file: string;
  readonly data: Data;
  /** The front matter before the schema transformed it: dates are text; empty keys are left out. */
  readonly raw: Readonly<Record<string, unknown>>;
  /** Markdown, NFC, line ends `\n`. */
  readonly body: string;
  /** Line of the file on which the body starts. */
  readonly bodyLine: number;
  /** The YAML as written, to find places in it. */
  readonly yaml: YamlSource;
}

export type EntryOf<OneKind extends Kind> = Entry<
  OneKind,
  z.output<(typeof kinds)[OneKind]['schema']>
>;
export type ArticleEntry = EntryOf<'article'>;
export type PageEntry = EntryOf<'page'>;
export type OtherEntry = { [OneKind in OtherKind]: EntryOf<OneKind> }[OtherKind];
export type AnyEntry = ArticleEntry | PageEntry | OtherEntry;

/** What reading a file gives: the entry when nothing stops it, and everything there is to say about the file. */
export interface Parsed<T> {
  readonly entry?: T;
  readonly problems: readonly Problem[];
}

interface Content<Data> {
  readonly read?: Pick<Entry<never, Data>, 'data' | 'raw' | 'body' | 'bodyLine' | 'yaml'>;
  readonly problems: readonly Problem[];
}
