import { readFile } from 'node:fs/promises';
import { gunzipSync } from 'node:zlib';
import { z } from 'zod';

/**
 * Reads articles from JSONL files, plain or gzipped. `limit` cuts the first file only.
 * Throws a zod error when a line isn't an article.
 */
export async function readCorpora(
  files: readonly string[],
  limit: number | undefined,
): Promise<Article[]> {
  const articles: Article[] = [];
  for (const [order, file] of files.entries()) {
    const most = order === 0 ? (limit ?? Infinity) : Infinity;
    articles.push(
      ...(await readLines(file, most, (line) => articleSchema.parse(JSON.parse(line)))),
    );
  }
  return articles;
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
  const bytes = file.endsWith('.gz') ? gunzipSync(raw) : raw;
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

const articleSchema = z.object({
  id: z.string(),
  title: z.string().default(''),
  author: z.string().optional(),
  date: z.string().optional(),
  tags: z.array(z.string()).default([]),
  category: z.string().optional(),
  summary: z.string().optional(),
  body: z.array(z.string()),
});

const querySchema = z.object({
  kind: z.string(),
  query: z.string(),
  relevant: z.array(z.string()).min(1),
});

export type Article = z.infer<typeof articleSchema>;
export type Query = z.infer<typeof querySchema>;
