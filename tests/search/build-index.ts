import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { load } from 'js-yaml';
import { z } from 'zod';
import { openEngine, type SearchEngine } from '../../src/search/client/engine.ts';
import type { Manifest } from '../../src/search/client/manifest.ts';
import type { Pagefind } from '../../src/search/client/pagefind.ts';
import { buildSearchIndex, closeSearchIndexer } from '../../src/search/index/build.ts';

/** Builds the index of `articles.yaml` in the folder and opens it as a reader's browser would. */
export async function openTestIndex(folder: string): Promise<SearchEngine> {
  const file = join(import.meta.dirname, 'articles.yaml');
  const articles = z.array(articleSchema).parse(load(await readFile(file, 'utf8')));
  const records = articles.map(({ id, text, sections, ...rest }) => ({
    ...rest,
    url: `/${id}/`,
    sections: sections.length > 0 ? sections : [{ text }],
  }));
  await buildSearchIndex(records, folder, { abbreviations: ABBREVIATIONS });
  await closeSearchIndexer();
  globalThis.fetch = readAsResponse;
  const address = pathToFileURL(join(folder, 'pagefind.js')).href;
  const pagefind = (await import(/* @vite-ignore */ address)) as Pagefind;
  await pagefind.options({ basePath: `${folder}/` });
  const manifest = JSON.parse(await readFile(join(folder, 'search.json'), 'utf8')) as Manifest;
  return openEngine(pagefind, manifest, `${folder}/`);
}

async function readAsResponse(input: string | URL | Request): Promise<Response> {
  const path = String(input).replace(/[?#].*$/u, '');
  return readFile(path).then(
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
