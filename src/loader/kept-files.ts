import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { ReadFile } from './read-file.ts';

/**
 * What earlier loads made of each file, so that an unchanged file is neither read nor parsed again.
 * Kept as one JSON file; anything made by other code (`version`) is forgotten.
 */
export class KeptFiles {
  readonly #path: string;
  readonly #version: string;
  readonly #kept: ReadonlyMap<string, ReadFile>;

  constructor(cacheFolder: string, version: string) {
    this.#path = path.join(cacheFolder, 'files.json');
    this.#version = version;
    this.#kept = this.#load();
  }

  /** What was made of the file in this very state; undefined when it has changed since. */
  get(file: string, stamp: string): ReadFile | undefined {
    const kept = this.#kept.get(file);
    return kept?.stamp === stamp ? kept : undefined;
  }

  /** Keeps these files and forgets all others. */
  save(files: readonly ReadFile[]): void {
    mkdirSync(path.dirname(this.#path), { recursive: true });
    const beside = `${this.#path}.${process.pid}`;
    writeFileSync(beside, JSON.stringify({ version: this.#version, files }));
    renameSync(beside, this.#path);
  }

  #load(): ReadonlyMap<string, ReadFile> {
    try {
      const { version, files } = JSON.parse(readFileSync(this.#path, 'utf8')) as Saved;
      if (version !== this.#version) return new Map();
      return new Map(files.map((kept) => [kept.file, kept]));
    } catch {
      // Never saved, or cut off: everything is read again.
      return new Map();
    }
  }
}

interface Saved {
  readonly version: string;
  readonly files: readonly ReadFile[];
}
