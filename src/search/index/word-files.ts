import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import { foldedKeyOfStem, keyOfStems, lettersOfStem } from '../query/index-key.ts';
import { IMPACTS } from '../query/impact.ts';
import { createPlaces, encodeFrequency, FREQUENCY, type Places } from '../query/place.ts';
import type { Archive } from './archive.ts';
import { ByteWriter } from './bytes.ts';
import { writeCborArray, writeCborNumber, writeCborText } from './cbor.ts';
import { findCuts } from './cut-points.ts';
import { isInHead } from './page-terms.ts';
import { pack, SIGNATURE } from './packed.ts';
import {
  gatherPostings,
  formOf,
  secondOf,
  type Columns,
  type GatheredPostings,
  type SortedPairs,
} from './postings.ts';
import { createSelector, type PostingSelector } from './select-postings.ts';

/**
 * Writes the files of posting lists (`.pf_index`) for the words of some groups and the pairs that begin with them, as
 * Pagefind 1.6 reads them: CBOR, `[[word, [[page, [place, …]]]], …]`, where the page is the archive and a place carries an
 * article and its impact (see place.ts). All forms of a word or pair are in one file, because Pagefind
 * opens the files whose ranges hold what is asked for, not what begins with it.
 *
 * @param stretches numbers of groups: each begins files of its own
 * @param present hashes of files that are written already
 */
export function writeWordFiles(
  archive: Archive,
  stretches: readonly Uint32Array[],
  folder: string,
  present: ReadonlySet<string>,
): WordFile[][] {
  const gathered = gatherPostings(
    archive,
    Uint32Array.from(stretches.flatMap((each) => [...each])),
  );
  const selector = createSelector(archive);
  const stems = archive.stems.split('\n');
  return stretches.map((groups) => {
    const lists = new ListWriter(archive, selector, stems);
    for (const group of groups) lists.addGroup(group, gathered);
    const ends = findCuts(lists.weights, FILE_WEIGHT, (item) => lists.keys[item] ?? '');
    return ends.map((to, order): WordFile => {
      const from = order === 0 ? 0 : (ends[order - 1] ?? 0);
      const content = lists.view(from, to);
      const hash = createHash('sha256').update(content).digest('hex');
      const range = { first: lists.keys[from] ?? '', last: lists.keys[to - 1] ?? '' };
      if (present.has(hash)) return { hash, ...range };
      const packed = pack(content);
      writeFileSync(join(folder, hash), packed);
      return { hash, ...range, checksum: crc32(packed) };
    });
  });
}

/** Posting lists one after another; those of one word or pair, whatever the marks, are one item. */
class ListWriter {
  readonly keys: string[] = [];
  readonly weights: number[] = [];
  readonly #out = new ByteWriter(2 ** 22);
  readonly #starts: number[] = [];
  /** How many lists each item has. */
  readonly #lists: number[] = [];
  readonly #groupRanks: Uint32Array;
  readonly #places: Places;
  readonly #selector: PostingSelector;
  readonly #stems: readonly string[];

  constructor({ groupRanks, pages }: Archive, selector: PostingSelector, stems: readonly string[]) {
    this.#groupRanks = groupRanks;
    this.#places = createPlaces(pages.length.length);
    this.#selector = selector;
    this.#stems = stems;
  }

  addGroup(group: number, gathered: GatheredPostings): void {
    const from = this.#groupRanks[group] ?? 0;
    const to = this.#groupRanks[group + 1] ?? 0;
    const first = this.#stems[from] ?? '';
    const { pages, counts } = gathered.words;
    this.#openItem(foldedKeyOfStem(first));
    for (let rank = from; rank < to; rank += 1) {
      this.#selector.clear();
      const places = gathered.placesOfWord(rank);
      for (let at = places.from; at < places.to; at += 1) {
        this.#selector.add(pages[at] ?? 0, counts[at] ?? 0);
      }
      this.#addList(rank, undefined);
    }
    this.#closeItem();
    this.#addPairs(from, gathered.pairs, gathered.sortPairs(group));
  }

  /** The content of one file. */
  view(from: number, to: number): Buffer {
    const head = new ByteWriter(32);
    head.writeBytes(SIGNATURE);
    writeCborArray(head, 1);
    writeCborArray(
      head,
      this.#lists.slice(from, to).reduce((sum, lists) => sum + lists, 0),
    );
    return Buffer.concat([head.view(), this.#out.view(this.#starts[from], this.#starts[to])]);
  }

  #addPairs(firstRank: number, { pages, counts }: Columns, sorted: SortedPairs): void {
    const letters = lettersOfStem(this.#stems[firstRank] ?? '');
    const { terms, places } = sorted;
    let lettersOfSecond = '';
    for (let from = 0, to = 0; from < terms.length; from = to) {
      const term = terms[from] ?? 0;
      for (to = from + 1; to < terms.length && terms[to] === term;) to += 1;
      // Half of all pairs: see select-postings.ts.
      if (to === from + 1 && !isInHead(counts[places[from] ?? 0] ?? 0)) continue;
      const second = secondOf(term);
      const lettersHere = lettersOfStem(this.#stems[second] ?? '');
      if (lettersHere !== lettersOfSecond) {
        if (lettersOfSecond !== '') this.#closeItem();
        this.#openItem(letters + lettersHere);
        lettersOfSecond = lettersHere;
      }
      this.#selector.clear();
      for (let order = from; order < to; order += 1) {
        const at = places[order] ?? 0;
        this.#selector.add(pages[at] ?? 0, counts[at] ?? 0);
      }
      this.#addList(firstRank + formOf(term), second);
    }
    if (lettersOfSecond !== '') this.#closeItem();
  }

  #openItem(foldedKey: string): void {
    this.keys.push(foldedKey);
    this.weights.push(0);
    this.#lists.push(0);
    this.#starts[this.keys.length - 1] = this.#out.length;
  }

  /** An item whose postings were all left out is none. */
  #closeItem(): void {
    this.#starts[this.keys.length] = this.#out.length;
    if (this.#lists.at(-1) !== 0) return;
    this.keys.pop();
    this.weights.pop();
    this.#lists.pop();
    this.#starts.pop();
  }

  #addList(first: number, second: number | undefined): void {
    const { kept, all } = this.#selector.select(first, second);
    if (kept === 0) return;
    const item = this.keys.length - 1;
    const stemOfSecond = second === undefined ? undefined : this.#stems[second];
    const key = keyOfStems(this.keys[item] ?? '', this.#stems[first] ?? '', stemOfSecond);
    this.#lists[item] = (this.#lists[item] ?? 0) + 1;
    this.weights[item] = (this.weights[item] ?? 0) + LIST_WEIGHT + kept;
    const out = this.#out;
    writeCborArray(out, 2);
    writeCborText(out, key);
    // One page, the archive: its number, and the word's places in it.
    writeCborArray(out, 1);
    writeCborArray(out, 2);
    writeCborNumber(out, 0);
    this.#writePlaces(kept, all);
  }

  /** In ascending order, each as its distance from the one before. */
  #writePlaces(kept: number, all: number): void {
    const out = this.#out;
    const { pages, impacts } = this.#selector;
    writeCborArray(out, kept + (kept < all ? 1 : 0));
    let before = 0;
    const write = (place: number): void => {
      writeCborNumber(out, place - before);
      before = place;
    };
    if (kept < all) write(this.#places.encode(encodeFrequency(all), FREQUENCY));
    for (let impact = FREQUENCY + 1; impact < IMPACTS; impact += 1) {
      for (let order = 0; order < kept; order += 1) {
        if (impacts[order] === impact) write(this.#places.encode((pages[order] ?? 0) + 1, impact));
      }
    }
  }
}

/** In postings. Smaller files cost a query less, and everybody a longer list of them. */
const FILE_WEIGHT = 1600;
/** What a list's key and head take, in postings. */
const LIST_WEIGHT = 3;

/** A file of posting lists. */
export interface WordFile {
  /** Of its content. */
  readonly hash: string;
  /** What finds its first word or pair, with whatever marks, and its last. */
  readonly first: string;
  readonly last: string;
  /** Of its bytes, when it has just been written, under its hash. */
  readonly checksum?: number;
}
