import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { foldedKeyOfStem, keyOfStems, lettersOfStem } from '../query/index-key.ts';
import { encodeFrequency, FREQUENCY_PAGE } from '../query/frequency.ts';
import type { Archive } from './archive.ts';
import { ByteWriter } from './bytes.ts';
import { CBOR_PAIR, CBOR_SINGLE, writeCborArray, writeCborNumber, writeCborText } from './cbor.ts';
import { findCuts } from './cut-points.ts';
import { isInHead } from './page-terms.ts';
import { packOnce, SIGNATURE } from './packed.ts';
import {
  gatherPostings,
  formOf,
  secondOf,
  type Columns,
  type GatheredPostings,
  type Range,
  type SortedPairs,
} from './postings.ts';
import { createSelector } from './select-postings.ts';

/**
 * Writes the files of posting lists (`.pf_index`) for the words of some groups and the pairs that begin with them, as
 * Pagefind 1.6 reads them: CBOR, `[[word, [[page, [place, …]], …]], …]`, where a page is written as its distance from
 * the one before and a place carries our impact. All forms of a word or pair are in one file, because Pagefind
 * opens the files whose ranges hold what is asked for, not what begins with it.
 */
export function writeWordFiles(archive: Archive, range: Range, folders: WordFolders): WordFile[] {
  const lists = new ListWriter(archive);
  const gathered = gatherPostings(archive, range);
  for (let group = range.from; group < range.to; group += 1) lists.addGroup(group, gathered);
  const files: WordFile[] = [];
  let from = 0;
  for (const to of findCuts(lists.weights, FILE_WEIGHT, (item) => lists.keys[item] ?? '')) {
    const content = lists.view(from, to);
    const hash = createHash('sha256').update(content).digest('hex');
    writeFileSync(join(folders.out, hash), packOnce(content, hash, folders.cache));
    files.push({ hash, first: lists.keys[from] ?? '', last: lists.keys[to - 1] ?? '' });
    from = to;
  }
  return files;
}

/** Posting lists one after another; those of one word or pair, whatever the marks, are one item. */
class ListWriter {
  readonly keys: string[] = [];
  readonly weights: number[] = [];
  readonly #out = new ByteWriter(2 ** 22);
  readonly #starts: number[] = [];
  /** How many lists each item has. */
  readonly #lists: number[] = [];
  readonly #selector;
  readonly #stems: readonly string[];

  constructor(archive: Archive) {
    this.#selector = createSelector(archive);
    this.#stems = archive.stems.split('\n');
  }

  addGroup(group: number, gathered: GatheredPostings): void {
    const { from, to } = gathered.ranksOf(group);
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
    const isCut = kept < all;
    const item = this.keys.length - 1;
    const stemOfSecond = second === undefined ? undefined : this.#stems[second];
    const key = keyOfStems(this.keys[item] ?? '', this.#stems[first] ?? '', stemOfSecond);
    this.#lists[item] = (this.#lists[item] ?? 0) + 1;
    this.weights[item] = (this.weights[item] ?? 0) + LIST_WEIGHT + kept;
    const out = this.#out;
    writeCborArray(out, 2);
    writeCborText(out, key);
    writeCborArray(out, kept + (isCut ? 1 : 0));
    if (isCut) writePosting(out, FREQUENCY_PAGE, encodeFrequency(all));
    const { pages, impacts } = this.#selector;
    let before = FREQUENCY_PAGE;
    for (let order = 0; order < kept; order += 1) {
      const page = (pages[order] ?? 0) + 1;
      writePosting(out, page - before, impacts[order] ?? 0);
      before = page;
    }
  }
}

function writePosting(out: ByteWriter, distance: number, place: number): void {
  out.writeByte(CBOR_PAIR);
  writeCborNumber(out, distance);
  out.writeByte(CBOR_SINGLE);
  writeCborNumber(out, place);
}

/** In postings. Smaller files cost a query less, and everybody a longer list of them. */
const FILE_WEIGHT = 1600;
/** What a list's key and head take, in postings. */
const LIST_WEIGHT = 3;

export interface WordFolders {
  /** The files are written here, each under its hash. */
  readonly out: string;
  /** Where compressed files are kept for the next build. */
  readonly cache: string | undefined;
}

/** A file of posting lists that was written. */
export interface WordFile {
  /** Of its content. */
  readonly hash: string;
  /** What finds its first word or pair, with whatever marks, and its last. */
  readonly first: string;
  readonly last: string;
}
