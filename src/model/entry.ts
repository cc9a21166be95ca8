import type * as z from 'zod';
import { addressOf, type Address } from './address.ts';
import { articleSchema, type Article } from './article.ts';
import { decodeSource, type Source } from './decode.ts';
import { parseFrontMatter } from './front-matter.ts';
import { pageSchema, type Page } from './page.ts';
import type { Problem } from './problem.ts';
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

function parseEntry<Kind extends Address['kind'], Schema extends z.ZodObject>(
  kind: Kind,
  schema: Schema,
  source: Source,
): Parsed<Entry<Kind, z.output<Schema>>> {
  const { file } = source;
  const addressed = addressOf(file);
  const problems: Problem[] = addressed.ok ? [] : [addressed.problem];
  const decoded = decodeSource(source);
  problems.push(...decoded.problems);
  if (decoded.text === undefined) return { problems };

  const {
    data,
    body,
    bodyLine,
    yaml,
    problems: matterProblems,
  } = parseFrontMatter(file, decoded.text);
  problems.push(...matterProblems);
  if (!data || body === undefined || bodyLine === undefined || !yaml) return { problems };

  const checked = validate(schema, { file, data, yaml });
  problems.push(...checked.problems);
  if (!checked.data || problems.some(({ severity }) => severity === 'error')) return { problems };
  if (!addressed.ok) return { problems };
  const { id, url } = addressed.address;
  return {
    entry: { kind, id, url, file, data: checked.data, raw: checked.raw, body, bodyLine, yaml },
    problems,
  };
}

/** A content file that passed its schema. Plain data, so that it can be cached as JSON. */
export interface Entry<Kind, Data> {
  readonly kind: Kind;
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

export type ArticleEntry = Entry<'article', Article>;
export type PageEntry = Entry<'page', Page>;

/** What reading a file gives: the entry when nothing stops it, and everything there is to say about the file. */
export interface Parsed<T> {
  readonly entry?: T;
  readonly problems: readonly Problem[];
}
