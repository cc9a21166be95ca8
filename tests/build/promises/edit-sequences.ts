import { rmSync } from 'node:fs';
import path from 'node:path';
import { seeded } from '../../../bench/synthetic.ts';
import { checkFolder } from '../../../src/loader/check-folder.ts';
import { temporaryFolder } from '../../temporary-folder.ts';
import { Builder, cleanFolders } from './builder.ts';
import { harm } from './harm.ts';
import { edits, pick } from './random-edits.ts';
import { smallContent, writeContentOf, type Written } from './small-content.ts';
import { differences, treeOf } from './tree.ts';

/**
 * Edits content at random, again and again, builds over what the last build left, and compares with a build from nothing.
 * Now and then the content is checked or the output harmed by hand first.
 *
 * @param compiledIn a cache of a build of the same code, which saves compiling it again
 * @returns for each sequence that went wrong what was done in it and which files differ
 */
export async function tryEditSequences(
  count: number,
  seed: number,
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
    for (let sequence = 1; sequence <= count; sequence += 1) {
      const told: string[] = [];
      for (let left = 1 + Math.floor(random() * 4); left > 0; left -= 1) {
        const kind = pick(Object.keys(edits), random);
        const edited = edits[kind]?.(content, random);
        if (!edited) continue;
        content = edited.content;
        told.push(`${kind} ${edited.told}`);
      }
      writeContentOf(folders.content, content, written);
      if (random() < 0.3) told.push(harm(folders.out, random));
      if (random() < 0.1) {
        rmSync(folders.out, { recursive: true });
        told.push('the whole output deleted');
      }
      if (random() < 0.5) {
        await checkFolder(folders);
        told.push('the content checked');
      }
      await builder.build(folders);
      const clean = cleanFolders(path.join(place, 'clean'), folders.cache, folders.content);
      await builder.build(clean);
      const wrong = differences(treeOf(folders.out), treeOf(clean.out));
      rmSync(path.join(place, 'clean'), { recursive: true });
      if (wrong.length > 0) {
        faults.push(
          `seed ${seed}, sequence ${sequence}: ${told.join('; ')} -> ${wrong.join(', ')}`,
        );
      }
    }
  } finally {
    builder.end();
    rmSync(place, { recursive: true, force: true });
  }
  return faults;
}
