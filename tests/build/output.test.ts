import {
  existsSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { NextOutput } from '../../src/build/output/next-output.ts';
import { OutputPlace } from '../../src/build/output/place.ts';
import { temporaryFolder, writeFiles } from '../temporary-folder.ts';

describe('An output', () => {
  test('has what the last build put there and nothing of the builds before', async () => {
    const { place, file, read } = newPlace();
    await put(place, { 'a/index.html': '1', 'b/index.html': '1' });
    await put(place, { 'a/index.html': '2' });
    await put(place, { 'a/index.html': '2', 'c.xml': '3' });
    expect(read('a/index.html')).toBe('2');
    expect(read('c.xml')).toBe('3');
    expect(existsSync(file('b'))).toBe(false);
  });

  test('keeps files that stay the same untouched and names those that change', async () => {
    const { place, file } = newPlace();
    await put(place, { 'a.html': '1', 'b.html': '1', 'c.html': '1' });
    const before = statSync(file('a.html'));
    const { changed } = await put(place, { 'a.html': '1', 'b.html': '2' });
    expect([...changed].sort()).toEqual(['b.html', 'c.html']);
    expect(statSync(file('a.html')).ino).toBe(before.ino);
    expect(statSync(file('a.html')).mtimeMs).toBe(before.mtimeMs);
  });

  test.each([
    [
      'edited',
      (file: string) => {
        writeFileSync(file, 'by hand');
      },
    ],
    [
      'deleted',
      (file: string) => {
        rmSync(file);
      },
    ],
    [
      'replaced',
      (file: string) => {
        writeFileSync(`${file}.x`, 'by hand');
        renameSync(`${file}.x`, file);
      },
    ],
  ])('is mended where a file was %s by hand', async (_, harm) => {
    const { place, file, read } = newPlace();
    const files = { 'a.html': '1', 'b.html': '1' };
    await put(place, files);
    harm(file('a.html'));
    await put(place, files);
    expect(read('a.html')).toBe('1');
    harm(file('b.html'));
    await put(place, files);
    await put(place, files);
    expect([read('a.html'), read('b.html')]).toEqual(['1', '1']);
  });

  test('loses files that somebody added by hand', async () => {
    const { folder, place, file } = newPlace();
    await put(place, { 'a.html': '1' });
    writeFiles(path.join(folder, 'dist'), { 'x/y.html': 'by hand' });
    await put(place, { 'a.html': '1' });
    await put(place, { 'a.html': '1' });
    expect(existsSync(file('x'))).toBe(false);
  });

  test('comes back from the cache alone', async () => {
    const { folder, place, read } = newPlace();
    await put(place, { 'a.html': '1' });
    rmSync(path.join(folder, 'dist'), { recursive: true });
    const { changed } = await put(place, { 'a.html': '1' });
    expect(read('a.html')).toBe('1');
    expect([...changed]).toEqual([]);
  });

  test('may turn a file into a folder and back', async () => {
    const { place, read } = newPlace();
    await put(place, { 'tin/a': '1' });
    await put(place, { 'tin/a/index.html': '2' });
    await put(place, { 'tin/a/index.html': '2' });
    await put(place, { 'tin/a': '3' });
    expect(read('tin/a')).toBe('3');
  });

  test.each([
    ['before the finished one took its place', false, '2'],
    ['before the old one was put away', true, '1'],
  ])('is whole after a build that was killed in its swap, %s', async (_, isIn, expected) => {
    const { folder, place, read } = newPlace();
    await put(place, { 'a.html': '1' });
    await put(place, { 'a.html': '2' });
    renameSync(path.join(folder, 'dist'), path.join(folder, 'dist.old'));
    if (isIn) renameSync(olderIn(folder), path.join(folder, 'dist'));
    place.recover();
    expect(read('a.html')).toBe(expected);
    await put(place, { 'a.html': '3' });
    expect(read('a.html')).toBe('3');
    expect(existsSync(path.join(folder, 'dist.old'))).toBe(false);
  });
});

/** Builds an output of these texts, each under itself as the key. */
async function put(
  place: OutputPlace,
  files: Readonly<Record<string, string>>,
): Promise<NextOutput> {
  place.recover();
  const output = new NextOutput(place.older, place.online, await place.alteredInOlder());
  for (const [name, text] of Object.entries(files)) {
    if (!output.keep(name, text)) output.write(name, text, { key: text });
  }
  output.finish();
  place.swap(output.manifest, output.replaced);
  return output;
}

function newPlace() {
  const folder = temporaryFolder();
  const place = new OutputPlace(path.join(folder, 'dist'), path.join(folder, 'cache'));
  const file = (name: string) => path.join(folder, 'dist', name);
  return { folder, place, file, read: (name: string) => readFileSync(file(name), 'utf8') };
}

/** Where the output before the one online is kept. */
function olderIn(folder: string): string {
  const all = path.join(folder, 'cache/output');
  return path.join(all, readdirSync(all)[0] ?? '', 'older');
}
