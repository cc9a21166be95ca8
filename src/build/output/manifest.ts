import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** What a build knew of a file that it put into the output. */
export interface Made<Facts = unknown> {
  /** Everything that the file was made of; undefined when nobody keeps track of that. */
  readonly key?: string | undefined;
  /** Hash of its bytes. */
  readonly hash: string;
  /** State of the file, from stampOf. */
  readonly stamp: string;
  /** What whoever made it wants to remember; plain data. */
  readonly facts?: Facts | undefined;
}

/** The files of an output by their path in it, and the state of its folders from folderStamp. */
export interface Manifest {
  readonly files: ReadonlyMap<string, Made>;
  readonly folders: ReadonlyMap<string, string>;
}

/** Reads a manifest; one that was never written or was cut off is empty, and all is made again. */
export function readManifest(file: string): Manifest {
  try {
    const [head = '', ...lines] = readFileSync(file, 'utf8').split('\n');
    const { version, facts, files, folders } = JSON.parse(head) as Head;
    if (version !== VERSION || lines.length !== files + folders) return NOTHING;
    return {
      files: new Map(lines.slice(0, files).map((line) => fileOf(line, facts))),
      folders: new Map(
        lines.slice(files).map((line) => {
          const [name = '', stamp = ''] = line.split('\t');
          return [readable(name), stamp];
        }),
      ),
    };
  } catch {
    return NOTHING;
  }
}

/** Writes a manifest whole or not at all: a line a file, since reading one is on the way of every build. */
export function writeManifest(file: string, { files, folders }: Manifest): void {
  mkdirSync(path.dirname(file), { recursive: true });
  // Most pages share their facts, and those of an earlier build are the same objects.
  const facts = new Map<string, number>();
  const seen = new Map<unknown, number>();
  const numberOf = (known: unknown): number => {
    const before = seen.get(known);
    if (before !== undefined) return before;
    const text = JSON.stringify(known);
    const number = facts.get(text) ?? facts.size;
    facts.set(text, number);
    seen.set(known, number);
    return number;
  };
  const lines: string[] = [];
  for (const [name, { hash, stamp, key = '', facts: known }] of files) {
    const number = known === undefined ? '' : numberOf(known);
    lines.push(`${safe(name)}\t${hash}\t${stamp}\t${key}\t${number}`);
  }
  for (const [name, stamp] of folders) lines.push(`${safe(name)}\t${stamp}`);
  const all = [...facts.keys()].join(',');
  const head = `{"version":${VERSION},"files":${files.size},"folders":${folders.size},"facts":[${all}]}`;
  const beside = `${file}.${process.pid}`;
  writeFileSync(beside, [head, ...lines].join('\n'));
  renameSync(beside, file);
}

const VERSION = 2;

const NOTHING: Manifest = { files: new Map(), folders: new Map() };

function fileOf(line: string, allFacts: readonly unknown[]): [string, Made] {
  const [name = '', hash = '', stamp = '', key = '', number = ''] = line.split('\t');
  return [
    readable(name),
    {
      hash,
      stamp,
      key: key === '' ? undefined : key,
      facts: number === '' ? undefined : allFacts[Number(number)],
    },
  ];
}

/** A name without the characters that cut lines and columns. */
function safe(name: string): string {
  return /[%\t\n\r]/.test(name) ? name.replace(/[%\t\n\r]/g, encodeURIComponent) : name;
}

function readable(name: string): string {
  return name.includes('%') ? decodeURIComponent(name) : name;
}

interface Head {
  readonly version: number;
  readonly files: number;
  readonly folders: number;
  readonly facts: readonly unknown[];
}
