import { rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { temporaryFolder } from '../temporary-folder.ts';
import { kill, outOfRoom, tryBrokenBuilds } from './promises/broken-builds.ts';
import { Builder, cleanFolders, foldersIn } from './promises/builder.ts';
import { tryEditSequences } from './promises/edit-sequences.ts';
import { smallContent, writeContentOf } from './promises/small-content.ts';
import { differences, treeOf } from './promises/tree.ts';

const place = temporaryFolder();
/** Its cache has the code compiled, for all the tests. */
const compiled = foldersIn(path.join(place, 'compiled'));
const started: Builder[] = [];

beforeAll(async () => {
  writeContentOf(compiled.content, smallContent(2), new Map());
  await newBuilder().build(compiled);
}, 300_000);

afterAll(() => {
  for (const builder of started) builder.end();
  rmSync(place, { recursive: true, force: true });
});

// `npm run soak` does the same far longer.
describe('A build', { timeout: 300_000 }, () => {
  test('over what earlier builds left gives the bytes of a build from nothing, whatever was edited', async () => {
    expect(await tryEditSequences(10, 20_260_101, compiled.cache)).toEqual([]);
  });

  test('that is killed leaves the old site whole, and the next one is right', async () => {
    expect(await tryBrokenBuilds(3, 20_260_102, kill, compiled.cache)).toEqual([]);
  });

  test('that runs out of room leaves the old site whole, and the next one is right', async () => {
    expect(await tryBrokenBuilds(2, 20_260_103, outOfRoom, compiled.cache)).toEqual([]);
  });

  test('gives the same bytes in another folder, time zone, locale and order of files', async () => {
    const content = smallContent(8);
    const here = cleanFolders(path.join(place, 'a'), compiled.cache);
    writeContentOf(here.content, content, new Map());
    const there = cleanFolders(path.join(place, 'a longer name/b'), compiled.cache);
    const reversed = {
      articles: new Map([...content.articles].reverse()),
      files: new Map([...content.files].reverse()),
    };
    writeContentOf(there.content, reversed, new Map());
    const one = newBuilder({ TZ: 'Asia/Ho_Chi_Minh', LANG: 'vi_VN.UTF-8', LC_ALL: 'C' });
    const other = newBuilder({ TZ: 'America/Lima', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' });
    await Promise.all([one.build(here), other.build(there)]);
    expect(differences(treeOf(here.out), treeOf(there.out))).toEqual([]);
  });

  test('waits for another one of the same site, and both are right', async () => {
    const folders = cleanFolders(path.join(place, 'two'), compiled.cache);
    writeContentOf(folders.content, smallContent(4), new Map());
    const [one, other] = [newBuilder(), newBuilder()];
    await Promise.all([one.build(folders), other.build(folders)]);
    const clean = cleanFolders(path.join(place, 'two-clean'), compiled.cache, folders.content);
    await one.build(clean);
    expect(differences(treeOf(folders.out), treeOf(clean.out))).toEqual([]);
  });

  test('that finds a kept body spoilt fails once, leaves the old site alone and mends it the next time', async () => {
    const folders = cleanFolders(path.join(place, 'spoilt'), compiled.cache);
    const content = smallContent(4);
    const written = new Map<string, string | Buffer>();
    writeContentOf(folders.content, content, written);
    const builder = newBuilder();
    await builder.build(folders);
    const online = treeOf(folders.out);
    const kept = path.join(folders.cache, 'rendered');
    for (const name of Object.keys(treeOf(kept)).filter((one) => one.endsWith('.json'))) {
      writeFileSync(path.join(kept, name), '{');
    }
    const articles = new Map(
      [...content.articles].map(([name, one]) => [
        name,
        { ...one, data: { ...one.data, title: `${String(one.data['title'])} hai` } },
      ]),
    );
    writeContentOf(folders.content, { ...content, articles }, written);
    await expect(builder.build(folders)).rejects.toThrow('Mất bản kết xuất');
    expect(differences(treeOf(folders.out), online)).toEqual([]);
    await builder.build(folders);
    const clean = cleanFolders(path.join(place, 'spoilt-clean'), compiled.cache, folders.content);
    await builder.build(clean);
    expect(differences(treeOf(folders.out), treeOf(clean.out))).toEqual([]);
  });
});

function newBuilder(env: Readonly<Record<string, string>> = {}): Builder {
  const builder = new Builder(env);
  started.push(builder);
  return builder;
}
