import type { Archive } from './archive.ts';
import { findChangedWords } from './changed-words.ts';
import { listCommonWords } from './commonness.ts';
import type { Crew } from './crew.ts';
import type { KeptFolder, LeftFile } from './kept-folder.ts';
import type { Segment } from './segment.ts';
import { roughAverage } from './select-postings.ts';
import { cutStretches, type Stretch } from './stretches.ts';
import type { WordFile } from './word-files.ts';
import { readWordJournal, writeWordJournal, type WordJournal } from './word-journal.ts';

/**
 * Writes the files of posting lists and gives them in the order of their words, each under its name. Stretches of words
 * that no edit since the last build has touched are taken over unread.
 *
 * @param segments with the pages of the last build and of this one
 * @param names of the records, oldest first
 * @param journalFile what the last build noted for this one
 */
export async function writeWords(
  archive: Archive,
  { segments, names }: { readonly segments: readonly Segment[]; readonly names: readonly string[] },
  { kept, journalFile }: { readonly kept: KeptFolder; readonly journalFile: string | undefined },
  crew: Crew,
): Promise<NamedWordFile[]> {
  const now = {
    names: [...names],
    average: roughAverage(archive),
    common: nameCommonWords(archive),
  };
  const before = readWordJournal(journalFile);
  const changed = before && findChangedWords(before, now, segments);
  const present = kept.list('index');
  const stretches = cutStretches(archive);
  const known = before && changed && findKnown(before, changed, present);
  const filesOf = new Map<Stretch, readonly WordFile[] | undefined>(
    stretches.map((stretch) => [stretch, known?.get(nameOf(stretch))]),
  );
  const wanted = stretches.filter((stretch) => filesOf.get(stretch) === undefined);
  const weight = wanted.reduce((sum, stretch) => sum + stretch.weight, 0);
  await Promise.all(
    divide(wanted, Math.max(LEAST_WEIGHT, Math.min(MOST_WEIGHT, weight / crew.size))).map(
      async (batch) => {
        const task = {
          archive,
          stretches: batch.map(({ groups }) => groups),
          folder: kept.folder('index'),
          present: new Set(present.keys()),
        };
        const files = await crew.run('writeWords', task, weight / LIKE_A_RECORD);
        for (const [order, stretch] of batch.entries()) filesOf.set(stretch, files[order]);
      },
    ),
  );
  const files = stretches.map((stretch) => filesOf.get(stretch) ?? []);
  writeWordJournal(journalFile, {
    ...now,
    stretches: stretches.map(({ from, to }, order) => ({
      from,
      to,
      files: [...(files[order] ?? [])],
    })),
  });
  return nameFiles(files.flat(), present, kept);
}

/** The files of the last build's stretches in which nothing has changed, if all of them are still there. */
function findKnown(
  { stretches }: WordJournal,
  changed: ReadonlySet<string>,
  present: ReadonlyMap<string, unknown>,
): Map<string, readonly WordFile[]> {
  const letters = [...changed];
  const isUntouched = ({ from, to }: Pick<Stretch, 'from' | 'to'>): boolean =>
    letters.every((each) => each < from || (to !== undefined && each >= to));
  return new Map(
    stretches
      .filter(({ from, to, files }) => {
        return isUntouched({ from, to }) && files.every(({ hash }) => present.has(hash));
      })
      .map(({ from, to, files }) => [nameOf({ from, to }), files]),
  );
}

/** Two stretches of this name have the same words, unless one of these was changed. */
function nameOf({ from, to = '' }: Pick<Stretch, 'from' | 'to'>): string {
  return `${from} ${to}`;
}

function nameCommonWords(archive: Archive): Record<string, number> {
  const stems = archive.stems.split('\n');
  return Object.fromEntries(
    Array.from(listCommonWords(archive), ([rank, rate]) => [stems[rank], rate]),
  );
}

/** Into batches of about this weight. */
function divide(stretches: readonly Stretch[], target: number): Stretch[][] {
  const batches: Stretch[][] = [];
  let weight = Infinity;
  for (const stretch of stretches) {
    if (weight >= target) {
      batches.push([]);
      weight = 0;
    }
    batches.at(-1)?.push(stretch);
    weight += stretch.weight;
  }
  return batches;
}

/** As short as the hashes can be told apart by, but not shorter than keeps them apart over many builds. */
function nameFiles(
  files: readonly WordFile[],
  present: ReadonlyMap<string, LeftFile>,
  kept: KeptFolder,
): NamedWordFile[] {
  const used = Map.groupBy(files, ({ hash }) => hash.slice(0, SHORT));
  return files.map(({ hash, first, last, checksum }) => {
    const short = hash.slice(0, SHORT);
    const name = used.get(short)?.length === 1 ? short : hash;
    const file = `index/${name}.pf_index`;
    const left = present.get(hash);
    if (left?.name !== file || !kept.keep(file, hash)) {
      // Just written, or written when another file had a hash that begins alike.
      const made = { key: hash, checksum: left?.checksum ?? checksum ?? 0 };
      kept.move(left?.name ?? `index/${hash}`, file, made);
    }
    return { name, first, last };
  });
}

/** In postings: what a thread holds in memory at once. */
const MOST_WEIGHT = 2 ** 22;
/** Each thread goes through the heads of all pages, which takes as long as writing this many. */
const LEAST_WEIGHT = 2 ** 20;
/** Writing so many postings takes as long as reading one record. */
const LIKE_A_RECORD = 4000;
const SHORT = 8;

/** A file of posting lists in the index. */
export interface NamedWordFile {
  /** Without its folder and ending. */
  readonly name: string;
  readonly first: string;
  readonly last: string;
}
