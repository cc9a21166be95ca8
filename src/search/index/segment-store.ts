import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Place } from './archive.ts';
import { readSegment, type NamedRecord, type Segment } from './segment.ts';

/**
 * What earlier builds and this one have read of the records. Without a folder there is nothing of earlier builds and
 * nothing is kept; a damaged file is as good as none.
 */
export class SegmentStore {
  readonly #folder: string | undefined;
  #stored: readonly StoredSegment[] = [];
  #forgotten: readonly Segment[] = [];

  constructor(folder: string | undefined) {
    this.#folder = folder;
    if (folder === undefined) return;
    mkdirSync(folder, { recursive: true });
    this.#stored = readdirSync(folder)
      .sort()
      .flatMap((file) => {
        const bytes = readWhole(join(folder, file));
        return bytes === undefined ? [] : [{ file, ...bytes }];
      });
  }

  /** The names of the records that have been read. */
  names(): Set<string> {
    return new Set(this.#stored.flatMap(({ segment }) => segment.pages.map(({ name }) => name)));
  }

  /** @param bytes as `writeSegment` gives them */
  add(bytes: Uint8Array): void {
    this.#stored = [...this.#stored, { file: undefined, bytes, segment: readSegment(bytes) }];
  }

  /**
   * Forgets the segments that hold little of these records, and the smallest when they have become many. Gives the records
   * that must be read once more for it.
   */
  forgetWasteful(names: ReadonlySet<string>): NamedRecord[] {
    const counted = this.#stored.map((stored) => ({
      stored,
      live: stored.segment.pages.filter(({ name }) => names.has(name)),
    }));
    const isSmall = ({ live }: { live: readonly unknown[] }): boolean => live.length < SMALL;
    const areManySmall = counted.filter(isSmall).length > MANY;
    const [kept, wasteful] = partition(counted, (each) => {
      const isHalfEmpty = each.live.length * 2 < each.stored.segment.pages.length;
      return !isHalfEmpty && !(areManySmall && isSmall(each));
    });
    this.#stored = kept.map(({ stored }) => stored);
    this.#forgotten = wasteful.map(({ stored }) => stored.segment);
    return wasteful.flatMap(({ stored: { segment }, live }) =>
      live.map(({ name, documentStart, end }) => ({
        name,
        json: gunzipSync(segment.body.subarray(documentStart, end)).toString('utf8'),
      })),
    );
  }

  /** What `forgetWasteful` dropped: it still tells what the last build was made of. */
  get forgotten(): readonly Segment[] {
    return this.#forgotten;
  }

  /** Where each record lies. Throws a `RangeError` when one hasn't been read. */
  find(names: readonly string[]): { segments: Segment[]; places: Place[] } {
    const placeOf = new Map<string, Place>();
    const segments = this.#stored.map(({ segment }) => segment);
    for (const [order, { pages }] of segments.entries()) {
      for (const [page, { name }] of pages.entries()) placeOf.set(name, { segment: order, page });
    }
    const places = names.map((name) => {
      const place = placeOf.get(name);
      if (place === undefined) throw new RangeError(`Record ${name} wasn't read.`);
      return place;
    });
    return { segments, places };
  }

  /** Leaves in the folder what is known, and nothing else. */
  save(): void {
    const folder = this.#folder;
    if (folder === undefined) return;
    const files = new Set(this.#stored.map(({ file }) => file));
    for (const name of readdirSync(folder)) {
      if (!files.has(name)) rmSync(join(folder, name), { recursive: true });
    }
    for (const { file, bytes } of this.#stored) {
      if (file !== undefined) continue;
      const name = createHash('sha256').update(bytes).digest('hex').slice(0, 32);
      // Written beside and renamed: a build that dies leaves no half file under a valid name.
      writeFileSync(join(folder, `${name}.${process.pid}`), bytes);
      renameSync(join(folder, `${name}.${process.pid}`), join(folder, name));
    }
  }
}

function readWhole(file: string): Omit<StoredSegment, 'file'> | undefined {
  try {
    const content = readFileSync(file);
    const bytes = new Uint8Array(new SharedArrayBuffer(content.length));
    bytes.set(content);
    return { bytes, segment: readSegment(bytes) };
  } catch {
    return undefined;
  }
}

function partition<T>(items: readonly T[], belongs: (item: T) => boolean): [T[], T[]] {
  const { yes = [], no = [] } = Object.groupBy(items, (item) => (belongs(item) ? 'yes' : 'no'));
  return [yes, no];
}

/** In records; an edit a day makes a segment a day. */
const SMALL = 32;
const MANY = 16;

interface StoredSegment {
  /** Its name in the folder, if it is there. */
  readonly file: string | undefined;
  readonly bytes: Uint8Array;
  readonly segment: Segment;
}
