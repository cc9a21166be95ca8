import {
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { below, pick, type Random } from './random-edits.ts';
import { treeOf } from './tree.ts';

/** Does something to an output that no build does; says what. */
export function harm(folder: string, random: Random): string {
  const files = Object.keys(treeOf(folder)).filter((name) => !name.endsWith('/'));
  const name = pick(files, random);
  const file = path.join(folder, name);
  const kind = pick(Object.keys(kinds), random);
  kinds[kind]?.(file, random);
  return `${kind}: ${name}`;
}

const kinds: Readonly<Record<string, (file: string, random: Random) => void>> = {
  'a deleted file': (file) => {
    rmSync(file);
  },
  'a deleted folder': (file) => {
    rmSync(path.dirname(file), { recursive: true });
    mkdirSync(path.dirname(file), { recursive: true });
  },
  'a file written over': (file) => {
    writeFileSync(file, 'by hand');
  },
  'a file replaced': (file) => {
    writeFileSync(`${file}.x`, 'by hand');
    renameSync(`${file}.x`, file);
  },
  'a byte changed, size and times set back': (file) => {
    const { atime, mtime } = statSync(file);
    const bytes = readFileSync(file);
    if (bytes.length > 0) bytes[bytes.length >> 1] = (bytes[bytes.length >> 1] ?? 0) ^ 1;
    writeFileSync(file, bytes);
    utimesSync(file, atime, mtime);
  },
  'a file that is no one’s': (file, random) => {
    writeFileSync(`${file}.${below(100, random)}`, 'by hand');
  },
  'a folder that is no one’s': (file) => {
    mkdirSync(`${file}.d/e`, { recursive: true });
    writeFileSync(`${file}.d/e/f.html`, 'by hand');
  },
  'a file turned into a folder': (file) => {
    rmSync(file);
    mkdirSync(file);
  },
};
