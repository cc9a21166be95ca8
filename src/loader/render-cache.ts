import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Rendered } from '../markdown/rendered.ts';

/** Rendered bodies on disk, by the hash of all that went into them. */
export class RenderCache {
  readonly #folder: string;

  constructor(cacheFolder: string) {
    this.#folder = path.join(cacheFolder, 'rendered');
  }

  /** The rendered body under this key; undefined when it was never kept or can't be read. */
  get(key: string): Rendered | undefined {
    try {
      return JSON.parse(readFileSync(this.#file(key), 'utf8')) as Rendered;
    } catch {
      return undefined;
    }
  }

  /** Whether a body is kept under this key. No key means that there is nothing to keep. */
  has(key: string | undefined): boolean {
    return key === undefined || existsSync(this.#file(key));
  }

  put(key: string, rendered: Rendered): void {
    const file = this.#file(key);
    mkdirSync(path.dirname(file), { recursive: true });
    // Written beside and renamed: a build that dies leaves no half file under a valid key.
    const beside = `${file}.${process.pid}`;
    writeFileSync(beside, JSON.stringify(rendered));
    renameSync(beside, file);
  }

  #file(key: string): string {
    return path.join(this.#folder, key.slice(0, 2), `${key.slice(2)}.json`);
  }
}
