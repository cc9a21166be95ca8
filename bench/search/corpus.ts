import { readFile } from 'node:fs/promises';
import { gunzipSync } from 'node:zlib';
import { z } from 'zod';

/**
 * Reads articles from JSONL files, plain or gzipped. `limit` cuts the first file only. Of articles with the same id the
 * first one counts. An article needs no more than an id; throws a zod error when a line has none.
 */
export async function readCorpora(
  files: readonly string[],
  limit: number | undefined,
): Promise<Article[]> {
  const articles = new Map<string, Article>();
  for (const [order, file] of files.entries()) {
    const most = order === 0 ? (limit ?? Infinity) : Infinity;
    for (const article of await readLines(file, most, (line) =>
      articleSchema.parse(JSON.parse(line)),
    )) {
      if (!articles.has(article.id)) articles.set(article.id, article);
    }
  }
  return [...articles.values()];
}

/** Reads queries with the articles that answer them, in file order. */
export async function readQueries(files: readonly string[]): Promise<Query[]> {
  const perFile = await Promise.all(
    files.map((file) => readLines(file, Infinity, (line) => querySchema.parse(JSON.parse(line)))),
  );
  return perFile.flat();
}

/** Lines end at LF only: articles hold U+2028, where `node:readline` would cut too. */
async function readLines<T>(file: string, most: number, parse: (line: string) => T): Promise<T[]> {
  const raw = await readFile(file);
  const isPacked = raw[0] === 0x1f && raw[1] === 0x8b;
  const bytes = isPacked ? gunzipSync(raw) : raw;
  const parsed: T[] = [];
  for (let start = 0; start < bytes.length && parsed.length < most;) {
    const found = bytes.indexOf(LINE_FEED, start);
    const end = found === -1 ? bytes.length : found;
    const line = bytes.toString('utf8', start, end).trim();
    if (line !== '') parsed.push(parse(line));
    start = end + 1;
  }
  return parsed;
}

const LINE_FEED = 0x0a;

const idSchema = z.union([z.string(), z.number().transform(String)]);
/** As the site reads its own files: NFC, and nothing is as good as `null`. */
const textSchema = z
  .string()
  .nullish()
  .transform((text) => text?.normalize('NFC'));
const textsSchema = z
  .union([z.array(textSchema), textSchema.transform((text) => [text])])
  .transform((texts) => texts.filter((text) => text !== undefined));

const articleSchema = z.object({
  id: idSchema,
  title: textSchema.transform((text = '') => text),
  author: textSchema,
  date: textSchema,
  tags: textsSchema,
  category: textSchema,
  summary: textSchema,
  body: textsSchema,
});

const querySchema = z.object({
  kind: z.string(),
  query: z.string(),
  relevant: z.array(idSchema).min(1),
});

export type Article = z.infer<typeof articleSchema>;
export type Query = z.infer<typeof querySchema>;
