import { rmSync } from 'node:fs';
import path from 'node:path';
import { seeded } from '../../../bench/synthetic.ts';
import type { BuildFolders } from '../../../src/build/build-site.ts';
import { temporaryFolder } from '../../temporary-folder.ts';
import { buildAndKill, Builder, buildLimited, cleanFolders } from './builder.ts';
import { edits, pick } from './random-edits.ts';
import { smallContent, writeContentOf, type Written } from './small-content.ts';
import { differences, treeOf } from './tree.ts';

/**
 * Lets builds die in the middle, each after another edit: the output must be the old one or the new one, whole, and
 * the next build must give what a build from nothing gives.
 *
 * @param breakBuild starts a build that dies
 * @param compiledIn a cache of a build of the same code, which saves compiling it again
 * @returns what went wrong
 */
export async function tryBrokenBuilds(
  count: number,
  seed: number,
  breakBuild: (folders: BuildFolders, random: () => number) => Promise<string>,
  compiledIn = '',
): Promise<readonly string[]> {
  const random = seeded(seed);
  const place = temporaryFolder();
  const folders = cleanFolders(place, compiledIn);
  const builder = new Builder();
  const written: Written = new Map();
  let content = smallContent(12);
  const faults: string[] = [];
  try {
    writeContentOf(folders.content, content, written);
    await builder.build(folders);
    for (let time = 1; time <= count; time += 1) {
      const before = treeOf(folders.out);
      const kind = pick(Object.keys(edits), random);
      content = edits[kind]?.(content, random).content ?? content;
      writeContentOf(folders.content, content, written);
      const clean = cleanFolders(path.join(place, 'clean'), folders.cache, folders.content);
      await builder.build(clean);
      const wanted = treeOf(clean.out);
      rmSync(path.join(place, 'clean'), { recursive: true });

      const told = `${kind}, ${await breakBuild(folders, random)}`;
      const left = treeOf(folders.out);
      if (differences(left, before).length > 0 && differences(left, wanted).length > 0) {
        faults.push(`${told}: the output is neither the old nor the new one`);
      }
      await builder.build(folders);
      const wrong = differences(treeOf(folders.out), wanted);
      if (wrong.length > 0) faults.push(`${told}: the next build differs in ${wrong.join(', ')}`);
    }
  } finally {
    builder.end();
    rmSync(place, { recursive: true, force: true });
  }
  return faults;
}

/** Kills a build at any moment of it. */
export async function kill(folders: BuildFolders, random: () => number): Promise<string> {
  const after = Math.floor(random() * LONGEST_MS);
  await buildAndKill(folders, after);
  return `killed after ${after} ms`;
}

/** Lets a build run out of room in the middle of a file. */
export async function outOfRoom(folders: BuildFolders, random: () => number): Promise<string> {
  const blocks = pick([1, 8, 32, 128], random);
  await buildLimited(folders, `ulimit -f ${blocks}`);
  return `no file over ${blocks} blocks`;
}

/** About as long as a build of the small content takes. */
const LONGEST_MS = 3000;
