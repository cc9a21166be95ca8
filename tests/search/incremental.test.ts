import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { toRecord } from '../../bench/search/to-record.ts';
import { syntheticArticles } from '../../bench/synthetic.ts';
import { buildSearchIndex } from '../../src/search/index/build.ts';
import type { SearchRecord } from '../../src/search/index/record.ts';

const records = [...syntheticArticles(60)].map(toRecord);
const start = records.slice(0, 40);
const spare = records.slice(40);

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'search-incremental-'));
});

afterAll(() => rm(folder, { recursive: true, force: true }));

const place = fc.nat({ max: 1000 });
type Edit = (all: readonly SearchRecord[]) => SearchRecord[];

const edit: fc.Arbitrary<Edit> = fc.oneof(
  place.map((at): Edit => (all) => [...all, ...spare.slice(at % spare.length).slice(0, 1)]),
  place.map(
    (at): Edit =>
      (all) =>
        all.filter((_, order) => order !== at % all.length),
  ),
  fc.tuple(place, place).map(
    ([at, other]): Edit =>
      (all) =>
        change(all, at, ({ sections }) => ({
          sections: [...sections, { text: records[other % records.length]?.title ?? '' }],
        })),
  ),
  fc.tuple(place, place).map(
    ([at, other]): Edit =>
      (all) =>
        change(all, at, () => ({ title: records[other % records.length]?.title ?? '' })),
  ),
  fc.tuple(place, place).map(
    ([at, other]): Edit =>
      (all) =>
        change(all, at, () => ({ date: records[other % records.length]?.date ?? '' })),
  ),
);

test('an index built with what earlier builds left is byte for byte one built from nothing', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(edit, { minLength: 1, maxLength: 4 }), async (edits) => {
      const cache = { folder: await mkdtemp(join(folder, 'cache-')), version: '1' };
      let edited: readonly SearchRecord[] = start;
      for (const apply of [(all: readonly SearchRecord[]) => [...all], ...edits]) {
        edited = unique(apply(edited));
        await buildSearchIndex(edited, join(folder, 'again'), { cache });
        await buildSearchIndex(edited.toReversed(), join(folder, 'clean'));
        expect(await readAll(join(folder, 'again'))).toEqual(await readAll(join(folder, 'clean')));
      }
    }),
    { numRuns: 8 },
  );
}, 60_000);

test.each<[string, Edit]>([
  ['an article is edited', (all) => change(all, 70, () => ({ title: 'Hải An họp dân' }))],
  ['an article is new', (all) => [...all, { ...first(all), url: '/moi/', date: '2030-01-01' }]],
  ['the newest article is withdrawn', (all) => all.filter(({ url }) => url !== newest(all).url)],
  ['two articles change places', (all) => change(all, 3, () => ({ date: newest(all).date }))],
])('so it is when the words are many and %s', async (_, apply) => {
  const cache = { folder: await mkdtemp(join(folder, 'cache-')), version: '1' };
  const all = [...syntheticArticles(140)].map(toRecord);
  const again = join(folder, 'again-many');
  await buildSearchIndex(all, again, { cache });
  await buildSearchIndex(apply(all), again, { cache });
  expect(await readAll(again)).toEqual(await build(apply(all)));
});

test('a small edit leaves most files of words as they were', async () => {
  const before = await build(start);
  const addSentence = ({ sections }: SearchRecord): Partial<SearchRecord> => ({
    sections: [...sections, { text: 'Hải An.' }],
  });
  const after = await build(change(start, 0, addSentence));
  const isWords = (name: string): boolean => name.startsWith('index/');
  const changed = [...after.keys()].filter((name) => isWords(name) && !before.has(name));
  expect(changed.length).toBeGreaterThan(0);
  expect(changed.length).toBeLessThanOrEqual([...after.keys()].filter(isWords).length / 2);
});

test.each([
  ['cut off', (content: Buffer) => content.subarray(0, content.length / 2)],
  ['changed in one byte', (content: Buffer) => content.fill((content[99] ?? 0) ^ 1, 99, 100)],
  ['empty', () => Buffer.alloc(0)],
])('a cache whose files are %s is not trusted', async (_, damage) => {
  const cache = { folder: await mkdtemp(join(folder, 'cache-')), version: '1' };
  const clean = await build(start, cache);
  for (const file of await listFiles(cache.folder)) {
    await writeFile(join(cache.folder, file), damage(await readFile(join(cache.folder, file))));
  }
  expect(await build(start, cache)).toEqual(clean);
});

test('the cache keeps nothing that the last build had no use for, and nothing of other code', async () => {
  const cache = { folder: await mkdtemp(join(folder, 'cache-')), version: '1' };
  await build(records, cache);
  await build(start.slice(0, 5), cache);
  await build(start.slice(0, 5), { ...cache, version: '2' });
  const fresh = { folder: await mkdtemp(join(folder, 'cache-')), version: '2' };
  await build(start.slice(0, 5), fresh);
  expect(await listFiles(cache.folder)).toEqual(await listFiles(fresh.folder));
});

async function build(
  all: readonly SearchRecord[],
  cache?: { folder: string; version: string },
): Promise<Map<string, string>> {
  await buildSearchIndex(all, join(folder, 'out'), { cache });
  return readAll(join(folder, 'out'));
}

async function readAll(path: string): Promise<Map<string, string>> {
  const files = await listFiles(path);
  const read = async (file: string): Promise<[string, string]> => [
    file,
    await readFile(join(path, file), 'base64'),
  ];
  return new Map(await Promise.all(files.map(read)));
}

async function listFiles(path: string): Promise<string[]> {
  const entries = await readdir(path, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(path.length + 1))
    .sort();
}

function change(
  all: readonly SearchRecord[],
  at: number,
  edited: (record: SearchRecord) => Partial<SearchRecord>,
): SearchRecord[] {
  return all.map((record, order) =>
    order === at % all.length ? { ...record, ...edited(record) } : record,
  );
}

function first(all: readonly SearchRecord[]): SearchRecord {
  const [record] = all;
  if (record === undefined) throw new RangeError('There are no records.');
  return record;
}

function newest(all: readonly SearchRecord[]): SearchRecord {
  return first(all.toSorted((a, b) => (a.date < b.date ? 1 : -1)));
}

function unique(all: readonly SearchRecord[]): SearchRecord[] {
  return [...new Map(all.map((record) => [record.url, record])).values()];
}
