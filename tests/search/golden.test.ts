import { readdirSync, readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { load } from 'js-yaml';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import type { SearchEngine } from '../../src/search/client/engine.ts';
import type { Segment } from '../../src/search/query/excerpt.ts';
import { openIndex } from '../../src/search/client/open.ts';
import { buildTestIndex } from './build-index.ts';

let folder: string;
let engine: SearchEngine;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'search-'));
  engine = await openIndex(await buildTestIndex(folder));
}, 60_000);

afterAll(() => rm(folder, { recursive: true, force: true }));

const caseSchema = z.strictObject({
  it: z.string(),
  query: z.string(),
  filters: z.record(z.string(), z.array(z.string())).default({}),
  sort: z.enum(['best', 'newest']).default('best'),
  first: z.string().optional(),
  above: z.tuple([z.string(), z.string()]).optional(),
  found: z.array(z.string()).default([]),
  absent: z.array(z.string()).default([]),
  only: z.array(z.string()).optional(),
  none: z.boolean().default(false),
  hasNoPhrase: z.boolean().default(false),
  understood: z.string().optional(),
  also: z.array(z.string()).optional(),
  didYouMean: z.string().optional(),
  noSuggestion: z.boolean().default(false),
  counts: z.record(z.string(), z.record(z.string(), z.number())).default({}),
  title: z.string().optional(),
  excerpt: z.string().optional(),
  url: z.string().optional(),
  attachments: z.array(z.string()).optional(),
});

const casesFolder = join(import.meta.dirname, 'cases');

describe.each(readdirSync(casesFolder))('%s', (file) => {
  const content = readFileSync(join(casesFolder, file), 'utf8');
  const cases = z.array(caseSchema).parse(load(content));

  test.each(cases)(`${basename(file, '.yaml')}: $it`, async (expected) => {
    const { query, filters, sort } = expected;
    const answer = await engine.search(query, { filters, sort, withCounts: true });
    const results = await engine.present(query, answer.ordinals);
    const ids = results.map(({ page }) => page.replaceAll('/', ''));

    if (expected.none) expect(ids).toEqual([]);
    expect(answer.hasNoPhrase).toBe(expected.hasNoPhrase);
    if (expected.only !== undefined) expect(ids).toEqual(expected.only);
    if (expected.first !== undefined) expect(ids[0]).toBe(expected.first);
    expect(ids).toEqual(expect.arrayContaining(expected.found));
    expect(ids.filter((id) => expected.absent.includes(id))).toEqual([]);
    if (expected.above !== undefined) {
      const [upper, lower] = expected.above.map((id) => ids.indexOf(id));
      expect(upper).not.toBe(-1);
      if (lower !== -1) expect(upper).toBeLessThan(lower ?? -1);
    }
    if (expected.understood !== undefined) expect(answer.understood).toBe(expected.understood);
    if (expected.also !== undefined) expect(answer.also).toEqual(expected.also);
    const respelling = answer.isPoor ? await engine.respell(query) : undefined;
    if (expected.didYouMean !== undefined) expect(respelling).toBe(expected.didYouMean);
    if (expected.noSuggestion) expect(respelling).toBeUndefined();
    expect(answer.counts).toMatchObject(expected.counts);
    const [first] = results;
    if (expected.title !== undefined) expect(bracket(first?.title)).toBe(expected.title);
    if (expected.excerpt !== undefined) expect(bracket(first?.excerpt)).toBe(expected.excerpt);
    if (expected.url !== undefined) expect(first?.url).toBe(expected.url);
    if (expected.attachments !== undefined) {
      expect(first?.attachments.map(bracket)).toEqual(expected.attachments);
    }
  });
});

function bracket(segments: readonly Segment[] = []): string {
  return segments
    .map(({ text, isMatch }) => (isMatch ? `[${text}]` : text))
    .join('')
    .trim();
}
