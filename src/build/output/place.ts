import { createHash } from 'node:crypto';
import { existsSync, linkSync, mkdirSync, renameSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { findAltered, type Altered } from './altered.ts';
import { exchange } from './exchange.ts';
import { readManifest, writeManifest, type Manifest } from './manifest.ts';
import type { Tree } from './next-output.ts';
import { folderStamp, stampIfThere } from './stamp.ts';

/**
 * Where an output is, where the next one grows, and what is known of both. The output before the one
 * online is kept as the place where the next one grows.
 */
export class OutputPlace {
  readonly target: string;
  readonly #older: string;
  readonly #swapping: string;
  readonly #notes: string;

  constructor(out: string, cache: string) {
    this.target = path.resolve(out);
    const name = nameOf(this.target);
    this.#notes = path.resolve(cache, 'output', name);
    mkdirSync(this.#notes, { recursive: true });
    mkdirSync(path.dirname(this.target), { recursive: true });
    // A folder can be renamed only within a file system; the cache may be on another one.
    const isNear = statSync(path.dirname(this.target)).dev === statSync(this.#notes).dev;
    this.#older = isNear ? path.join(this.#notes, 'older') : `${this.target}.next`;
    this.#swapping = `${this.target}.old`;
  }

  /** The lock that a build holds. */
  get lock(): string {
    return `${this.target}.lock`;
  }

  /** Undoes a swap that was cut off between its renames. */
  recover(): void {
    if (!existsSync(this.#swapping)) return;
    if (!existsSync(this.target)) renameSync(this.#swapping, this.target);
    else if (existsSync(this.#older)) rmSync(this.#swapping, { recursive: true });
    else renameSync(this.#swapping, this.#older);
  }

  get older(): Tree {
    return { folder: this.#older, manifest: readManifest(this.#note('older')) };
  }

  /** What in the older output is not as its manifest says. */
  alteredInOlder(): Promise<Altered> {
    return findAltered({ folder: this.#older, notes: this.#note('older') });
  }

  get online(): Tree {
    return { folder: this.target, manifest: readManifest(this.#note('online')) };
  }

  /**
   * Puts the finished output in the place of the one online. Readers see one of them, whole.
   *
   * @param manifest of the finished output
   * @param replaced what is known of the output that was online; undefined when it is what its notes say
   */
  swap(manifest: Manifest, replaced: Manifest | undefined): void {
    // Names of files are looked up in these notes and believed only where stamp or hash agree, so a build
    // that is cut off between any two of these lines leaves nothing wrong behind.
    writeManifest(this.#note('next'), manifest);
    if (existsSync(this.target)) {
      this.#replace();
      if (replaced) writeManifest(this.#note('older'), replaced);
      else if (existsSync(this.#note('online'))) {
        renameSync(this.#note('online'), this.#note('older'));
      } else rmSync(this.#note('older'), { force: true });
      renameSync(this.#note('next'), this.#note('online'));
    } else {
      renameSync(this.#older, this.target);
      renameSync(this.#note('next'), this.#note('online'));
      this.#double(manifest);
    }
  }

  /** In one step where the system can; elsewhere there is no output for the instant between two renames. */
  #replace(): void {
    if (exchange(this.#older, this.target)) return;
    renameSync(this.target, this.#swapping);
    renameSync(this.#older, this.target);
    renameSync(this.#swapping, this.#older);
  }

  /** A first output gets a twin, so that the next build finds it even where only the cache is kept. */
  #double({ files, folders }: Manifest): void {
    for (const name of folders.keys()) mkdirSync(path.join(this.#older, name), { recursive: true });
    try {
      for (const name of files.keys()) {
        linkSync(path.join(this.target, name), path.join(this.#older, name));
      }
    } catch {
      // Without hard links the twin isn't worth its room: the next build copies what it needs.
    }
    // A link more is a change of the file, for both its names alike; the twin's folders are others.
    const linked = new Map(
      [...files].map(([name, made]) => [
        name,
        { ...made, stamp: stampIfThere(path.join(this.target, name)) ?? '' },
      ]),
    );
    const stamped = (root: string) =>
      new Map([...folders.keys()].map((name) => [name, folderStamp(path.join(root, name)) ?? '']));
    writeManifest(this.#note('online'), { files: linked, folders: stamped(this.target) });
    writeManifest(this.#note('older'), { files: linked, folders: stamped(this.#older) });
  }

  #note(which: 'older' | 'online' | 'next'): string {
    return path.join(this.#notes, `${which}.txt`);
  }
}

/** One name for an output wherever the project lies: a cache is restored in other places. */
function nameOf(target: string): string {
  const relative = path.relative(process.cwd(), target).split(path.sep).join('/');
  if (/^[\w.-]+$/.test(relative) && !relative.startsWith('.')) return relative;
  return createHash('sha256').update(relative).digest('hex').slice(0, 16);
}
