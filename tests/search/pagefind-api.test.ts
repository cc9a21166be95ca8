import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openIndex } from '../../src/search/client/open.ts';
import * as pagefind from '../../src/search/client/pagefind-api.ts';
import { buildTestIndex } from './build-index.ts';

let folder: string;
let basePath: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'search-api-'));
  basePath = await buildTestIndex(folder);
  await pagefind.options({ basePath });
  await pagefind.init();
}, 60_000);

afterAll(() => rm(folder, { recursive: true, force: true }));

describe("Pagefind's interface", () => {
  test('gives results whose data are loaded one by one', async () => {
    const { results, unfilteredResultCount } = await pagefind.search('quan uy hai an');
    const data = await results[0]?.data();
    expect(unfilteredResultCount).toBe(results.length);
    expect(data).toMatchObject({
      url: '/so-ket-hai-an/',
      meta: { title: 'Quận ủy Hải An: Sơ kết công tác 6 tháng đầu năm', date: '2020-06-30' },
    });
    expect(data?.excerpt).toContain('<mark>Quận uỷ Hải An</mark>');
  });

  test('gives the places of other headings as sub-results', async () => {
    const { results } = await pagefind.search('nước');
    const data = await Promise.all(results.map((result) => result.data()));
    const handbook = data.find(({ url }) => url === '/cam-nang/');
    expect(handbook?.sub_results.map(({ url }) => url)).toEqual([
      '/cam-nang/',
      '/cam-nang/#truoc-bao',
      '/cam-nang/#sau-bao',
    ]);
  });

  test('escapes markup of the text in excerpts', async () => {
    const { results } = await pagefind.search('script alert');
    const data = await results[0]?.data();
    expect(data?.excerpt).not.toContain('<script');
    expect(data?.excerpt).toContain('&lt;<mark>script</mark>&gt;');
  });

  test('narrows by filters, given alone or in a list', async () => {
    const one = await pagefind.search('cử tri', { filters: { year: '2019' } });
    const two = await pagefind.search('cử tri', { filters: { year: ['2019', '2024'] } });
    expect([one.results.length, two.results.length]).toEqual([1, 2]);
  });

  test('gives every article when nothing is asked for but filters', async () => {
    const all = await pagefind.search(null);
    const narrowed = await pagefind.search(null, { filters: { year: { any: ['2019', '2024'] } } });
    expect(all.results.length).toBe(narrowed.unfilteredResultCount);
    expect(narrowed.results.length).toBeLessThan(all.results.length);
    expect((await narrowed.results[0]?.data())?.meta['date']).toMatch(/^2024-/);
  });

  test('lists every filter with its count', async () => {
    const filters = await pagefind.filters();
    expect(filters.author).toMatchObject({ 'Anh Ngọc': expect.any(Number) as number });
    expect(Object.keys(filters.year ?? {})).toContain('2020');
  });

  test('answers only the last of several searches while typing', async () => {
    const answers = await Promise.all([
      pagefind.debouncedSearch('hải', {}, 1),
      pagefind.debouncedSearch('hải an', {}, 1),
    ]);
    expect(answers[0]).toBeNull();
    expect(answers[1]?.results.length).toBeGreaterThan(0);
  });
});

describe('a damaged index', () => {
  test('is refused rather than half read: a missing file of words', async () => {
    const broken = await mkdtemp(join(tmpdir(), 'search-broken-'));
    const address = await buildTestIndex(broken);
    await rm(join(broken, 'index'), { recursive: true });
    await expect((await openIndex(address)).search('hải an')).rejects.toThrow('missing');
    await rm(broken, { recursive: true });
  });

  test('is refused when an article has no text', async () => {
    const broken = await mkdtemp(join(tmpdir(), 'search-broken-'));
    const address = await buildTestIndex(broken);
    for (const name of await readdir(join(broken, 'doc'))) {
      await writeFile(join(broken, 'doc', name), 'not an article');
    }
    const engine = await openIndex(address);
    const { ordinals } = await engine.search('hải an');
    await expect(engine.present('hải an', ordinals)).rejects.toThrow();
    await rm(broken, { recursive: true });
  });
});
