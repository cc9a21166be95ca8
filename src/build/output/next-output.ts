import { hash } from 'node:crypto';
import {
  copyFileSync,
  existsSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import type { Altered } from './altered.ts';
import type { Made, Manifest } from './manifest.ts';
import { folderStamp, stampIfThere, stampOf } from './stamp.ts';

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
  readonly #files = new Map<string, Made>();
  readonly #folders = new Set<string>(['.']);
  readonly #stamps = new Map<string, string>();
  readonly #shared = new Map<string, Made>();
  readonly #changed = new Set<string>();
  readonly #altered: Altered;
  /** What this build itself has put in or taken out, and the folders around it. */
  readonly #touched = new Set<string>();
  /** Folders that this build made: nothing of an older one is in them. */
  readonly #made = new Set<string>();

  /**
   * @param older this folder becomes the next output
   * @param altered what in it is not as its manifest says
   */
  constructor(older: Tree, online: Tree, altered: Altered) {
    this.folder = path.resolve(older.folder);
    this.#altered = altered;
    this.#older = older;
    this.#online = online;
    mkdirSync(this.folder, { recursive: true });
  }

  /** Every file that the output has so far; of its folders only what `finish` saw. */
  get manifest(): Manifest {
    return { files: this.#files, folders: this.#stamps };
  }

  /**
   * What is known of the output online, when that is other than it was: files that this output shares with it have other
   * stamps by now.
   */
  get replaced(): Manifest | undefined {
    if (this.#shared.size === 0) return undefined;
    const { files, folders } = this.#online.manifest;
    return { files: new Map([...files, ...this.#shared]), folders };
  }

  /** Whether a file is in the output. */
  has(name: string): boolean {
    return this.#files.has(name);
  }

  /** The files whose bytes are others than those online, or that aren't online. */
  get changed(): ReadonlySet<string> {
    return this.#changed;
  }

  /** Keeps a file that an earlier build made under the same key. Undefined when there is none. */
  keep(name: string, key: string): Made | undefined {
    return this.#take(name, (made) => made.key === key);
  }

  /** Puts a file into the output; bytes that are there already are left alone. */
  write(name: string, bytes: string | Uint8Array, more: More = {}): Made {
    const hash = hashOf(bytes);
    return (
      this.#take(name, (made) => made.hash === hash, more) ??
      this.#writeNew(name, bytes, { hash, ...more })
    );
  }

  /** Takes over a file of the older output or of the one online, if it is the wanted one. */
  #take(name: string, isWanted: (made: Made) => boolean, more?: More): Made | undefined {
    const older = this.#older.manifest.files.get(name);
    const here = older && isWanted(older) ? this.#intact(this.#older, name, older) : undefined;
    // A large archive notices a copy of each note.
    if (here) return this.#claim(name, more ? { ...here, ...more } : here);
    const online = this.#online.manifest.files.get(name);
    const there = online && isWanted(online) ? this.#intact(this.#online, name, online) : undefined;
    return there && this.#takeOnline(name, { ...there, ...more });
  }

  /** Writes a file of its own. */
  #writeNew(name: string, bytes: string | Uint8Array, made: Omit<Made, 'stamp'>): Made {
    const file = this.#vacate(name);
    writeFileSync(file, bytes);
    return this.#claim(name, { ...made, stamp: stampOf(file) });
  }

  /** Puts a copy of a file into the output. It is read only when it has changed since the last build. */
  copy(name: string, source: string): Made {
    const key = `copy ${stampOf(source)}`;
    return this.keep(name, key) ?? this.write(name, readFileSync(source), { key });
  }

  /** Takes a file that was put there out again. */
  leaveOut(name: string): void {
    this.#files.delete(name);
    this.#changed.delete(name);
    this.#remove(name);
  }

  /**
   * Removes everything that nobody put there. A folder that nothing was put into or taken out of since the
   * last build is not looked into.
   */
  finish(): void {
    const { files, folders } = this.#older.manifest;
    for (const name of [...files.keys(), ...folders.keys()]) {
      if (!this.has(name) && !this.#folders.has(name)) this.#remove(name);
    }
    for (const name of this.#folders) {
      let stamp = this.#isAsLeft(name, this.#altered.folders) ? folders.get(name) : undefined;
      if (stamp === undefined) {
        this.#clean(name);
        stamp = folderStamp(path.join(this.folder, name)) ?? '';
      }
      this.#stamps.set(name, stamp);
    }
    for (const name of this.#online.manifest.files.keys()) {
      if (!this.has(name)) this.#changed.add(name);
    }
  }

  #clean(folder: string): void {
    for (const entry of readdirSync(path.join(this.folder, folder), { withFileTypes: true })) {
      const name = folder === '.' ? entry.name : `${folder}/${entry.name}`;
      const isOurs = entry.isDirectory() ? this.#folders.has(name) : this.has(name);
      if (!isOurs) this.#remove(name);
    }
  }

  #remove(name: string): void {
    this.#touch(name);
    rmSync(path.join(this.folder, name), { force: true, recursive: true });
  }

  #touch(name: string): void {
    this.#touched.add(name);
    for (let folder = path.posix.dirname(name); !this.#touched.has(folder);) {
      this.#touched.add(folder);
      folder = path.posix.dirname(folder);
    }
  }

  /** Whether a file or folder of the older output is as the build that made it left it. */
  #isAsLeft(name: string, altered: ReadonlySet<string>): boolean {
    return !altered.has(name) && !this.#touched.has(name);
  }

  #claim(name: string, made: Made): Made {
    this.#files.set(name, made);
    if (this.#online.manifest.files.get(name)?.hash !== made.hash) this.#changed.add(name);
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
      // A link more is a change of the file.
      this.#shared.set(name, { ...made, stamp: stampOf(file) });
    } catch {
      // A file system without hard links, or with too many of this one.
      copyFileSync(source, file);
    }
    return this.#claim(name, { ...made, stamp: stampOf(file) });
  }

  /** Makes room: a file is never written over, because the one online may be the same file. */
  #vacate(name: string): string {
    this.#touch(name);
    const file = path.join(this.folder, name);
    const folder = path.posix.dirname(name);
    // What is a folder in this output may have been a file in the older one, and the other way round.
    if (!this.#folders.has(folder) && clearWay(this.folder, folder)) this.#made.add(folder);
    if (!this.#made.has(folder) || this.has(name)) rmSync(file, { force: true, recursive: true });
    return file;
  }

  /** The file with its stamp as it is now, when it still is what was made; undefined otherwise. */
  #intact(tree: Tree, name: string, made: Made): Made | undefined {
    if (tree === this.#older && this.#isAsLeft(name, this.#altered.files)) return made;
    const file = path.join(tree.folder, name);
    const stamp = stampIfThere(file);
    if (stamp === made.stamp) return made;
    if (stamp === undefined) return undefined;
    return hashOf(readFileSync(file)) === made.hash ? { ...made, stamp } : undefined;
  }
}

/** Hash of bytes, as manifests have it. */
export function hashOf(bytes: string | Uint8Array): string {
  return hash('sha256', bytes, 'base64url');
}

/** Makes a folder; false when it was there. */
function clearWay(root: string, folder: string): boolean {
  try {
    return mkdirSync(path.join(root, folder), { recursive: true }) !== undefined;
  } catch {
    const parts = folder.split('/');
    const blocking = parts
      .map((_, index) => path.join(root, ...parts.slice(0, index + 1)))
      .find((file) => existsSync(file) && !statSync(file).isDirectory());
    if (blocking === undefined)
      throw new Error(`Không tạo được thư mục ${path.join(root, folder)}.`);
    rmSync(blocking);
    return mkdirSync(path.join(root, folder), { recursive: true }) !== undefined;
  }
}

type More = Pick<Made, 'key' | 'facts'>;
