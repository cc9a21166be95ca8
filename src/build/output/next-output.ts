import { hash } from 'node:crypto';
import {
  copyFileSync,
  existsSync,
  linkSync,
  mkdirSync,
  readFileSync,
  rmdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import type { Made, Manifest } from './manifest.ts';
import { stampOf, walk } from './stamp.ts';

/** A folder and what a build knew of it when it made it. */
export interface Tree {
  readonly folder: string;
  readonly manifest: Manifest;
}

/**
 * The output as it will be. It grows in a folder that holds an older output, so that a file which stays
 * as it is costs nothing. What the older output lacks is taken from the output that is online, as another
 * name of the same file; what neither has is written as a file of its own. So nothing that is online is
 * ever written to. A file that somebody deleted or edited in either folder is noticed by its stamp, or
 * where stamps mean nothing (a restored cache) by its hash, and counts as not there.
 */
export class NextOutput {
  readonly folder: string;
  readonly #older: Tree;
  readonly #online: Tree;
  readonly #manifest: Manifest = new Map();
  readonly #folders = new Set<string>(['', '.']);
  readonly #changed = new Set<string>();

  /** @param older this folder becomes the next output */
  constructor(older: Tree, online: Tree) {
    this.folder = path.resolve(older.folder);
    this.#older = older;
    this.#online = online;
    mkdirSync(this.folder, { recursive: true });
  }

  /** Every file that the output has so far. */
  get manifest(): Manifest {
    return this.#manifest;
  }

  /** The files whose bytes are others than those online, or that aren't online. */
  get changed(): ReadonlySet<string> {
    return this.#changed;
  }

  /** Keeps a file that an earlier build made under the same key. Undefined when there is none. */
  keep(name: string, key: string): Made | undefined {
    const older = this.#older.manifest.get(name);
    if (older?.key === key && this.#isIntact(this.#older, name, older))
      return this.#claim(name, older);
    const online = this.#online.manifest.get(name);
    if (online?.key === key && this.#isIntact(this.#online, name, online)) {
      return this.#takeOnline(name, online);
    }
    return undefined;
  }

  /** Puts a file into the output; bytes that are there already are left alone. */
  write(name: string, bytes: string | Uint8Array, more: More = {}): Made {
    return this.#adopt(name, hashOf(bytes), more) ?? this.#writeNew(name, bytes, more);
  }

  /** Takes over bytes that an earlier build wrote, recognised by their hash. */
  #adopt(name: string, bytesHash: string, more: More): Made | undefined {
    const older = this.#older.manifest.get(name);
    if (older?.hash === bytesHash && this.#isIntact(this.#older, name, older)) {
      return this.#claim(name, { ...older, ...more });
    }
    const online = this.#online.manifest.get(name);
    if (online?.hash === bytesHash && this.#isIntact(this.#online, name, online)) {
      return this.#takeOnline(name, { ...online, ...more });
    }
    return undefined;
  }

  /** Writes a file of its own. */
  #writeNew(name: string, bytes: string | Uint8Array, more: More): Made {
    const file = this.#vacate(name);
    writeFileSync(file, bytes);
    return this.#claim(name, { hash: hashOf(bytes), stamp: stampOf(file), ...more });
  }

  /** Puts a copy of a file into the output. It is read only when it has changed since the last build. */
  copy(name: string, source: string): Made {
    const key = `copy ${stampOf(source)}`;
    return this.keep(name, key) ?? this.write(name, readFileSync(source), { key });
  }

  /** Removes everything that nobody put there. */
  finish(): void {
    const { files, folders } = walk(this.folder);
    for (const name of files) {
      if (!this.#manifest.has(name)) rmSync(path.join(this.folder, name));
    }
    for (const name of folders.reverse()) {
      if (!this.#folders.has(name)) rmdirSync(path.join(this.folder, name));
    }
    for (const name of this.#online.manifest.keys()) {
      if (!this.#manifest.has(name)) this.#changed.add(name);
    }
  }

  #claim(name: string, made: Made): Made {
    this.#manifest.set(name, made);
    if (this.#online.manifest.get(name)?.hash !== made.hash) this.#changed.add(name);
    for (let folder = path.posix.dirname(name); !this.#folders.has(folder);) {
      this.#folders.add(folder);
      folder = path.posix.dirname(folder);
    }
    return made;
  }

  #takeOnline(name: string, made: Made): Made {
    const source = path.join(this.#online.folder, name);
    const file = this.#vacate(name);
    try {
      linkSync(source, file);
    } catch {
      // A file system without hard links, or with too many of this one.
      copyFileSync(source, file);
    }
    return this.#claim(name, { ...made, stamp: stampOf(file) });
  }

  /** Makes room: a file is never written over, because the one online may be the same file. */
  #vacate(name: string): string {
    const file = path.join(this.folder, name);
    const folder = path.posix.dirname(name);
    // What is a folder in this output may have been a file in the older one, and the other way round.
    if (!this.#folders.has(folder)) clearWay(this.folder, folder);
    rmSync(file, { force: true, recursive: true });
    return file;
  }

  #isIntact({ folder }: Tree, name: string, made: Made): boolean {
    const file = path.join(folder, name);
    try {
      if (stampOf(file) === made.stamp) return true;
      return hashOf(readFileSync(file)) === made.hash;
    } catch {
      return false;
    }
  }
}

/** Hash of bytes, as manifests have it. */
export function hashOf(bytes: string | Uint8Array): string {
  return hash('sha256', bytes, 'base64url');
}

function clearWay(root: string, folder: string): void {
  try {
    mkdirSync(path.join(root, folder), { recursive: true });
  } catch {
    const parts = folder.split('/');
    const blocking = parts
      .map((_, index) => path.join(root, ...parts.slice(0, index + 1)))
      .find((file) => existsSync(file) && !statSync(file).isDirectory());
    if (blocking === undefined)
      throw new Error(`Không tạo được thư mục ${path.join(root, folder)}.`);
    rmSync(blocking);
    mkdirSync(path.join(root, folder), { recursive: true });
  }
}

type More = Pick<Made, 'key' | 'facts'>;
