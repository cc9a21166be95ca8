import { execFileSync } from 'node:child_process';
import { readFileSync, realpathSync } from 'node:fs';
import path from 'node:path';
import { writeWhole } from '../../loader/write-whole.ts';

/** One commit that changed a file. Nothing of who made it or why: that is the office's own affair. */
export interface Revision {
  readonly commit: string;
  /** In Coordinated Universal Time, to the second. */
  readonly date: string;
}

/** The history of the files of a folder. */
export interface Revisions {
  /** False in a shallow clone, which doesn't hold everything that came before. */
  readonly isComplete: boolean;
  /** Newest first, by path from the folder. */
  of(file: string): readonly Revision[];
}

/**
 * The revisions of every file below a folder, from one `git log`; a later build asks only for what came since.
 * Undefined where there is no repository, no git, or nothing committed yet.
 */
export function readRevisions(folder: string, cache: string): Revisions | undefined {
  const git = (...args: readonly string[]): string =>
    execFileSync('git', ['-c', 'core.quotePath=false', ...args], {
      cwd: folder,
      encoding: 'utf8',
      maxBuffer: 2 ** 30,
      stdio: ['ignore', 'pipe', 'ignore'],
    });
  try {
    const facts = git('rev-parse', '--is-shallow-repository', '--show-toplevel', 'HEAD');
    const [isShallow, root = '', head = ''] = facts.trim().split('\n');
    const prefix = path.relative(realpathSync(root), realpathSync(folder));
    const note = path.resolve(cache, 'revisions.json');
    const kept = load(note);
    const usable = kept?.prefix === prefix && kept.isShallow === isShallow ? kept : undefined;
    if (usable?.head === head) return revisions(usable);
    const before = usable && isAncestor(git, usable.head, head) ? usable : undefined;
    const range = before ? `${before.head}..${head}` : head;
    const log = git('log', '--format=%x01%H %ct', '--name-only', '--no-renames', range, '--', '.');
    const known: Known = {
      head,
      prefix,
      isShallow: isShallow ?? '',
      files: merge(readLog(log, prefix), before?.files ?? {}),
    };
    save(note, known);
    return revisions(known);
  } catch {
    return undefined;
  }
}

function revisions({ isShallow, files }: Known): Revisions {
  const byFile = new Map(Object.entries(files));
  return { isComplete: isShallow !== 'true', of: (file) => byFile.get(file) ?? [] };
}

function readLog(log: string, prefix: string): Record<string, Revision[]> {
  const files: Record<string, Revision[]> = {};
  const inside = prefix === '' ? '' : `${prefix.split(path.sep).join('/')}/`;
  for (const entry of log.split('\x01').slice(1)) {
    const [told = '', ...names] = entry.split('\n');
    const [commit = '', seconds] = told.split(' ');
    const date = new Date(Number(seconds) * 1000).toISOString().replace('.000', '');
    for (const name of names) {
      if (name === '' || !name.startsWith(inside)) continue;
      (files[name.slice(inside.length)] ??= []).push({ commit, date });
    }
  }
  return files;
}

function merge(
  newer: Readonly<Record<string, readonly Revision[]>>,
  older: Known['files'],
): Known['files'] {
  const all = { ...older };
  for (const [file, list] of Object.entries(newer)) all[file] = [...list, ...(older[file] ?? [])];
  return all;
}

/** Not so after a rebase, or when another branch is checked out: then all is read anew. */
function isAncestor(
  git: (...args: readonly string[]) => string,
  older: string,
  newer: string,
): boolean {
  try {
    git('merge-base', '--is-ancestor', older, newer);
    return true;
  } catch {
    return false;
  }
}

function load(note: string): Known | undefined {
  try {
    return JSON.parse(readFileSync(note, 'utf8')) as Known;
  } catch {
    return undefined;
  }
}

function save(note: string, known: Known): void {
  writeWhole(note, JSON.stringify(known));
}

interface Known {
  readonly head: string;
  readonly prefix: string;
  readonly isShallow: string;
  readonly files: Readonly<Record<string, readonly Revision[]>>;
}
