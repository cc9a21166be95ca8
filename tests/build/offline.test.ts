import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { NOTHING_ALTERED } from '../../src/build/output/altered.ts';
import { NextOutput } from '../../src/build/output/next-output.ts';
import { writeOfflineFiles } from '../../src/build/offline/offline-files.ts';
import { releaseList } from '../../src/build/offline/release-list.ts';
import { unusedScripts } from '../../src/build/pages/unused-scripts.ts';
import type { LoadedArticle } from '../../src/loader/load-content.ts';
import { goneName, type ReleaseList } from '../../src/offline/release-list.ts';
import { site } from '../../src/site.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const settings = site as { features: { offline: boolean }; offlineEnded: boolean };

function emptyOutput(): NextOutput {
  const tree = () => ({
    folder: temporaryFolder(),
    manifest: { files: new Map(), folders: new Map() },
  });
  return new NextOutput(tree(), tree(), NOTHING_ALTERED);
}

describe('Offline reading that is switched off', () => {
  beforeEach(() => {
    settings.features.offline = false;
  });
  afterEach(() => {
    settings.features.offline = true;
    settings.offlineEnded = false;
  });

  test('leaves no file', async () => {
    const output = emptyOutput();
    await writeOfflineFiles(output, new Map(), { latest: [], gone: [] });
    expect([...output.manifest.files.keys()]).toEqual([]);
  });

  test('after it was on leaves a worker that removes itself, and nothing else', async () => {
    settings.offlineEnded = true;
    const output = emptyOutput();
    await writeOfflineFiles(output, new Map(), { latest: [], gone: [] });
    expect([...output.manifest.files.keys()]).toEqual(['sw.js']);
  });
});

describe('The list of a release', () => {
  const article = (name: string, day: number) =>
    ({
      url: `/tin/2026/11/${name}/`,
      data: { date: { year: 2026, month: 11, day } },
    }) as LoadedArticle;
  const filesOf = (output: NextOutput, names: readonly string[], text = '') => {
    for (const name of names) output.write(name, name + text);
    return output.manifest.files;
  };
  const read = async (...given: Parameters<typeof releaseList>) =>
    JSON.parse(await releaseList(...given)) as ReleaseList;

  test('names the 20 newest articles, the newest first', async () => {
    const articles = Array.from({ length: 25 }, (_, day) => article(`bai-${day + 1}`, day + 1));
    const { latest } = await read(new Map(), articles, []);
    expect(latest).toHaveLength(20);
    expect(latest[0]?.url).toBe('/tin/2026/11/bai-25/');
    expect(latest.at(-1)?.url).toBe('/tin/2026/11/bai-6/');
  });

  test('names what is gone by a hash alone', async () => {
    const list = await releaseList(new Map(), [], [article('bi-go', 1)]);
    expect(list).not.toContain('bi-go');
    expect((JSON.parse(list) as ReleaseList).gone).toEqual([await goneName('/tin/2026/11/bi-go/')]);
  });

  test('is another edition when a page or the index changes, and the same otherwise', async () => {
    const names = ['tin/index.html', 'pagefind/pagefind-entry.json'];
    const first = await read(filesOf(emptyOutput(), names), [], []);
    expect(await read(filesOf(emptyOutput(), [...names, 'rss.xml']), [], [])).toEqual(first);
    for (const name of names) {
      const output = emptyOutput();
      filesOf(output, names);
      const changed = await read(filesOf(output, [name], ' mới'), [], []);
      expect(changed.edition, name).not.toBe(first.edition);
    }
  });

  test('names all files of a small index and only the first of a large one', async () => {
    const parts = (count: number) =>
      Array.from({ length: count }, (_, place) => `pagefind/index/${place}.pf_index`);
    const small = await read(filesOf(emptyOutput(), ['pagefind/a.js', ...parts(5)]), [], []);
    expect(small.search).toHaveLength(6);
    const large = await read(filesOf(emptyOutput(), ['pagefind/a.js', ...parts(300)]), [], []);
    expect(large.search).toEqual(['a.js']);
  });
});

test('A script that no page loads is told from those that pages load, directly or not', () => {
  const client = temporaryFolder();
  mkdirSync(path.join(client, '_astro'));
  const code = {
    'trang.1.js': 'import"./chung.2.js"',
    'chung.2.js': '',
    'tat.3.js': 'import"./chung.2.js"',
  };
  for (const [name, text] of Object.entries(code)) {
    writeFileSync(path.join(client, '_astro', name), text);
  }
  const names = Object.keys(code).map((name) => `_astro/${name}`);
  const page = { assets: ['_astro/trang.1.js'], noindex: false, styles: [], scripts: [] };
  expect(unusedScripts(client, names, [page])).toEqual(['_astro/tat.3.js']);
});
