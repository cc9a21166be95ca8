/**
 * A page's postings as the text that Pagefind indexes. Words of one place are one compound: Pagefind files each part
 * of a compound under the compound's place, and takes of the compound itself only its letters, the marker's. So the
 * place is free to carry a number of ours, and costs next to nothing on the wire.
 */
export function writePageContent(keysByPlace: ReadonlyMap<number, readonly string[]>): string {
  const last = Math.max(0, ...keysByPlace.keys());
  const compounds = [LIGHTEST];
  for (let place = 0; place <= last; place += 1) {
    compounds.push([MARKER, ...(keysByPlace.get(place) ?? [])].join(BETWEEN));
  }
  return compounds.join(' ');
}

/** Pagefind splits compounds at ASCII punctuation. */
const BETWEEN = '|';
const MARKER = 'z';
/** Otherwise a part's weight depends on how many parts there are, and each page's list is written differently. */
const LIGHTEST = '___PAGEFIND_WEIGHT___0.0417';
