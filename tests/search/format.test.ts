import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { toRecord } from '../../bench/search/to-record.ts';
import { syntheticArticles } from '../../bench/synthetic.ts';
import { RANKING, type PagefindModule } from '../../src/search/client/pagefind.ts';
import { buildSearchIndex } from '../../src/search/index/build.ts';
import { readFilesByFetch } from './build-index.ts';
import { indexWithPagefind, MARKER } from './pagefind-indexer.ts';
import { readLists } from './read-index.ts';

const ARTICLES = 80;

let folder: string;
let ours: Index;
let theirs: Index;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'search-format-'));
  readFilesByFetch();
  const folders = { ours: join(folder, 'ours'), theirs: join(folder, 'theirs') };
  await buildSearchIndex([...syntheticArticles(ARTICLES)].map(toRecord), folders.ours);
  await indexWithPagefind(readLists(folders.ours), folders.theirs);
  ours = await open(folders.ours);
  theirs = await open(folders.theirs);
}, 60_000);

afterAll(() => rm(folder, { recursive: true, force: true }));

describe("the files we write and those of Pagefind's own indexer", () => {
  test('hold the same places for every word', () => {
    const lists = new Map(theirs.lists);
    lists.delete(MARKER);
    expect(ours.lists.size).toBeGreaterThan(5000);
    expect(sorted(ours.lists)).toEqual(sorted(lists));
  });

  test('give the same answers to a word with its marks and without', async () => {
    const words = [...ours.lists.keys()].filter((_, order) => order % 50 === 0);
    for (const word of words) {
      const expected = ours.lists.get(word);
      expect(await ours.search(word)).toEqual(expected);
      expect(await theirs.search(word)).toEqual(expected);
    }
  });

  test('let a word open one file, or two where one file ends and the next begins', async () => {
    const fetchFile = globalThis.fetch;
    const opened: string[] = [];
    globalThis.fetch = (input) => {
      if (String(input).endsWith('.pf_index')) opened.push(String(input));
      return fetchFile(input);
    };
    const words = [...ours.lists.keys()].filter((_, order) => order % 500 === 0);
    for (const word of words) {
      const session = await open(join(folder, 'ours'));
      opened.length = 0;
      await session.search(word);
      expect([1, 2]).toContain(opened.length);
    }
    globalThis.fetch = fetchFile;
  });

  test('give all forms of a word, in whatever files its neighbours are', async () => {
    const beginnings = new Set([...ours.lists.keys()].map((word) => word.slice(0, -1)));
    for (const beginning of [...beginnings].filter((_, order) => order % 50 === 0)) {
      const places = [...ours.lists].flatMap(([word, each]) =>
        word.startsWith(beginning) ? each : [],
      );
      expect(await ours.search(beginning)).toEqual([...new Set(places)].sort((a, b) => a - b));
    }
  });
});

async function open(path: string): Promise<Index> {
  const { createInstance } = (await import(
    /* @vite-ignore */ pathToFileURL(join(path, 'pagefind.js')).href
  )) as PagefindModule;
  const pagefind = createInstance({ basePath: pathToFileURL(`${path}/`).href, noWorker: true });
  await pagefind.options({ ranking: RANKING });
  return {
    lists: readLists(path),
    async search(word) {
      const { results } = await pagefind.search(word);
      return results.flatMap(({ words }) => words);
    },
  };
}

function sorted(lists: ReadonlyMap<string, number[]>): [string, number[]][] {
  return [...lists].sort(([a], [b]) => (a < b ? -1 : 1));
}

interface Index {
  readonly lists: ReadonlyMap<string, number[]>;
  search(word: string): Promise<number[]>;
}
