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

/** The files of an output by their path in it. */
export type Manifest = Map<string, Made>;

/** Reads a manifest; one that was never written or was cut off is empty, and all is made again. */
export function readManifest(file: string): Manifest {
  try {
    const { version, files } = JSON.parse(readFileSync(file, 'utf8')) as Saved;
    if (version !== VERSION) return new Map();
    return new Map(
      files.map(([name, hash, stamp, key, facts]) => [
        name,
        { hash, stamp, key: key ?? undefined, facts: facts ?? undefined },
      ]),
    );
  } catch {
    return new Map();
  }
}

/** Writes a manifest whole or not at all. */
export function writeManifest(file: string, manifest: Manifest): void {
  mkdirSync(path.dirname(file), { recursive: true });
  const beside = `${file}.${process.pid}`;
  const files = [...manifest].map(([name, { hash, stamp, key, facts }]) => [
    name,
    hash,
    stamp,
    key,
    facts,
  ]);
  writeFileSync(beside, JSON.stringify({ version: VERSION, files }));
  renameSync(beside, file);
}

const VERSION = 1;

interface Saved {
  readonly version: number;
  readonly files: readonly (readonly [string, string, string, (string | null)?, unknown?])[];
}
