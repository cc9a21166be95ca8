import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { SearchEngine } from '../../src/search/client/engine.ts';
import type { Segment } from '../../src/search/query/excerpt.ts';
import { openIndex } from '../../src/search/client/open.ts';
import { buildTestIndex } from './build-index.ts';
import { readGoldenCases } from './golden-cases.ts';

let folder: string;
let engine: SearchEngine;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'search-'));
  engine = await openIndex(await buildTestIndex(folder));
}, 60_000);

afterAll(() => rm(folder, { recursive: true, force: true }));

describe.each([...readGoldenCases()])('%s', (_, cases) => {
  test.each(cases)('$it', async (expected) => {
    const { query, filters, sort } = expected;
    const answer = await engine.search(query, { filters, sort, withCounts: true });
    const results = await engine.present(query, answer.ordinals);
    const ids = results.map(({ page }) => page.replaceAll('/', ''));

    if (expected.none) expect(ids).toEqual([]);
    expect(answer.hasNoPhrase).toBe(expected.hasNoPhrase);
    expect(answer.missing).toEqual(expected.missing);
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
