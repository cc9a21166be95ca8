import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { load } from 'js-yaml';
import { z } from 'zod';
import { buildSearchIndex } from '../../src/search/index/build.ts';

/** Builds the index of `articles.yaml` in the folder, to be read with `fetch` at the address that it gives. */
export async function buildTestIndex(folder: string): Promise<string> {
  await writeTestIndex(folder);
  readFilesByFetch();
  return pathToFileURL(`${folder}/`).href;
}

/** Builds the index of `articles.yaml` in the folder. */
export async function writeTestIndex(folder: string): Promise<void> {
  const file = join(import.meta.dirname, 'articles.yaml');
  const articles = z.array(articleSchema).parse(load(await readFile(file, 'utf8')));
  const records = articles.map(({ id, text, sections, ...rest }) => ({
    ...rest,
    url: `/${id}/`,
    sections: sections.length > 0 ? sections : [{ text }],
  }));
  await buildSearchIndex(records, folder, { abbreviations: ABBREVIATIONS });
}

/** Has `fetch` read files, for their `file:` addresses. */
export function readFilesByFetch(): void {
  globalThis.fetch = readAsResponse;
}

const fetchFromNetwork = globalThis.fetch;

async function readAsResponse(
  input: string | URL | Request,
  init?: RequestInit,
): Promise<Response> {
  const address = String(input).replace(/[?#].*$/u, '');
  // Other test files of this process speak to servers.
  if (!address.startsWith('file:')) return fetchFromNetwork(input, init);
  return readFile(new URL(address)).then(
    (content) => new Response(content),
    () => new Response(null, { status: 404 }),
  );
}

const ABBREVIATIONS = [
  { short: 'UBND', full: 'Ủy ban nhân dân' },
  { short: 'HĐND', full: 'Hội đồng nhân dân' },
  { short: 'GPMB', full: 'giải phóng mặt bằng' },
  { short: 'CCCD', full: 'căn cước công dân' },
  { short: 'BTV', full: ['Ban Thường vụ', 'biên tập viên'] },
];

const articleSchema = z.strictObject({
  id: z.string(),
  title: z.string(),
  date: z
    .union([z.string(), z.date()])
    .transform((date) => new Date(date).toISOString().slice(0, 10)),
  category: z.string(),
  authors: z.array(z.string()),
  tags: z.array(z.string()),
  event: z.string().optional(),
  attachments: z.array(z.string()).default([]),
  text: z.string().default(''),
  sections: z
    .array(z.strictObject({ id: z.string(), heading: z.string(), text: z.string() }))
    .default([]),
});
