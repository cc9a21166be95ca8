import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { threadId } from 'node:worker_threads';
import type { Rendered } from '../markdown/rendered.ts';

/** Rendered bodies on disk, by the hash of all that went into them. */
export class RenderCache {
  readonly #folder: string;
  /** Names of the bodies that are there, by the folder they lie in; one question a folder instead of one a body. */
  readonly #names = new Map<string, Set<string>>();
  /** Folders that are there for certain. */
  readonly #made = new Set<string>();

  readonly cacheFolder: string;

  constructor(cacheFolder: string) {
    this.cacheFolder = cacheFolder;
    this.#folder = path.join(cacheFolder, 'rendered');
  }

  /**
   * The rendered body under this key; undefined when it was never kept or can't be read. Where one is spoilt, by a power
   * cut or by hand, more may be: all are thrown away, and the next build renders them again.
   */
  get(key: string): Rendered | undefined {
    let text: string;
    try {
      text = readFileSync(this.#file(key), 'utf8');
    } catch {
      return undefined;
    }
    try {
      return JSON.parse(text) as Rendered;
    } catch {
      rmSync(this.#folder, { recursive: true, force: true });
      this.#made.clear();
      return undefined;
    }
  }

  /** Whether a body is kept under this key. No key means that there is nothing to keep. */
  has(key: string | undefined): boolean {
    return key === undefined || this.#namesIn(key.slice(0, 2)).has(nameOf(key));
  }

  put(key: string, rendered: Rendered): void {
    const file = this.#file(key);
    const folder = path.dirname(file);
    if (!this.#made.has(folder)) mkdirSync(folder, { recursive: true });
    this.#made.add(folder);
    // Written beside and renamed: a build that dies leaves no half file under a valid key.
    const beside = `${file}.${process.pid}-${threadId}`;
    writeFileSync(beside, JSON.stringify(rendered));
    renameSync(beside, file);
    this.notice(key);
  }

  /** Remembers that a body lies here, when another thread has put it. */
  notice(key: string): void {
    this.#namesIn(key.slice(0, 2)).add(nameOf(key));
  }

  #namesIn(folder: string): Set<string> {
    let names = this.#names.get(folder);
    if (!names) {
      names = new Set(readNames(path.join(this.#folder, folder)));
      this.#names.set(folder, names);
    }
    return names;
  }

  #file(key: string): string {
    return path.join(this.#folder, key.slice(0, 2), nameOf(key));
  }
}

/** Name of a body's file in its folder. */
function nameOf(key: string): string {
  return `${key.slice(2)}.json`;
}

function readNames(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    // Nothing was kept there yet.
    return [];
  }
}
