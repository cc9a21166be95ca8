import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** Writes a file whole or not at all, with the folders around it: what a killed program leaves is the old file. */
export function writeWhole(file: string, text: string, encoding: BufferEncoding = 'utf8'): void {
  mkdirSync(path.dirname(file), { recursive: true });
  const beside = `${file}.${process.pid}`;
  writeFileSync(beside, text, encoding);
  renameSync(beside, file);
}
