import { hash } from 'node:crypto';
import {
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { crc32 } from 'node:zlib';
import { readChecked, writeChecked } from './checked-file.ts';

/**
 * The folder of an index. Files that an earlier build left and this one makes alike stay where they are: creating tens of
 * thousands of files takes longer than all else that an edit costs. A file is believed where its stamp agrees with the
 * journal or, where stamps mean nothing (a restored cache), its checksum does.
 */
export class KeptFolder {
  readonly path: string;
  readonly #journal: string | undefined;
  readonly #left: ReadonlyMap<string, Kept>;
  readonly #wanted = new Map<string, Kept>();

  /** @param journal the file that says what the last build left in the folder; without one nothing is believed */
  constructor(path: string, journal: string | undefined) {
    this.path = path;
    this.#journal = journal;
    mkdirSync(path, { recursive: true });
    this.#left = journal === undefined ? new Map() : readJournal(journal);
  }

  /** Claims the file of that name if an earlier build made it under the same key. */
  keep(name: string, key: string): boolean {
    const left = this.#left.get(name);
    if (left?.key !== key) return false;
    const stamp = this.#stampOfIntact(name, left);
    if (stamp === undefined) return false;
    this.#wanted.set(name, { ...left, stamp });
    return true;
  }

  /** The intact files that an earlier build left in one folder of it, by their keys. */
  list(folder: string): Map<string, LeftFile> {
    const files = new Map<string, LeftFile>();
    for (const [name, left] of this.#left) {
      const isThere =
        name.startsWith(`${folder}/`) && this.#stampOfIntact(name, left) !== undefined;
      if (isThere) files.set(left.key, { ...left, name });
    }
    return files;
  }

  /** The path of one folder of it, which is made if it isn't there. */
  folder(name: string): string {
    const path = join(this.path, name);
    mkdirSync(path, { recursive: true });
    return path;
  }

  /** Writes a file, unless it is there already. */
  write(name: string, content: string | Uint8Array): void {
    this.make(name, hash('sha256', content, 'hex'), () => content);
  }

  /** Writes a file, unless it was made under the same key already. */
  make(name: string, key: string, toContent: () => string | Uint8Array): void {
    if (this.keep(name, key)) return;
    const content = toContent();
    this.folder(dirname(name));
    writeFileSync(join(this.path, name), content);
    this.claim(name, { key, checksum: crc32(content) });
  }

  /** Gives a file of the folder another name and claims it. */
  move(from: string, to: string, made: MadeFile): void {
    renameSync(join(this.path, from), join(this.path, to));
    this.claim(to, made);
  }

  /** Claims a file that somebody else has written into the folder. */
  claim(name: string, { key, checksum }: MadeFile): void {
    this.#wanted.set(name, { key, checksum, stamp: stampOf(join(this.path, name)) });
  }

  /** Removes what nobody claimed, and notes the rest for the next build. */
  finish(): void {
    for (const name of listFiles(this.path)) {
      if (!this.#wanted.has(name)) rmSync(join(this.path, name));
    }
    if (this.#journal === undefined) return;
    writeChecked(this.#journal, formatJournal(this.#wanted));
  }

  #stampOfIntact(name: string, { stamp, checksum }: Kept): string | undefined {
    const file = join(this.path, name);
    try {
      const now = stampOf(file);
      return now === stamp || crc32(readFileSync(file)) === checksum ? now : undefined;
    } catch {
      return undefined;
    }
  }
}

/** Changes whenever a file is written anew or edited. */
function stampOf(file: string): string {
  const { size, mtimeMs, ino } = statSync(file);
  return [size, mtimeMs, ino].join(' ');
}

/** Files stand in the folder itself or in one below it. */
function listFiles(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (!entry.isDirectory()) return [entry.name];
    return readdirSync(join(folder, entry.name)).map((name) => `${entry.name}/${name}`);
  });
}

/** A line a file. */
function readJournal(file: string): Map<string, Kept> {
  const lines = readChecked(file)?.split('\n') ?? [];
  return new Map(
    lines.map((line) => {
      const [name = '', key = '', checksum = '', stamp = ''] = line.split('\t');
      return [name, { key, checksum: Number(checksum), stamp }];
    }),
  );
}

function formatJournal(files: ReadonlyMap<string, Kept>): string {
  return Array.from(files, ([name, { key, checksum, stamp }]) =>
    [name, key, checksum, stamp].join('\t'),
  ).join('\n');
}

interface MadeFile {
  /** Tells what is in the file. */
  readonly key: string;
  /** Of its bytes. */
  readonly checksum: number;
}

export interface LeftFile extends MadeFile {
  readonly name: string;
}

interface Kept extends MadeFile {
  readonly stamp: string;
}
