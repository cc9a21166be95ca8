/** What abbreviations stand for: `UBND` -> `Ủy ban nhân dân`. Plain data. */
export type Abbreviations = Readonly<Record<string, string>>;

/** A word as it may be abbreviated; `25/KH-UBND` and `ubnd.vn` are one word, and not `UBND`. */
export const WORD = /[\p{L}\p{N}]+(?:[-/&.@_][\p{L}\p{N}]+)*/gu;

/** Those of the known abbreviations that a text uses. */
export function abbreviationsIn(
  text: string,
  known: ReadonlyMap<string, string>,
): Record<string, string> {
  const found: Record<string, string> = {};
  for (const [short, full] of known) if (hasWord(text, short)) found[short] = full;
  return found;
}

/** Whether a text has this word: much quicker than parting each text of an archive into words. */
function hasWord(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + 1)) {
    // No word has a space in it.
    let from = at;
    while (from > 0 && !isSpace(text.charCodeAt(from - 1))) from--;
    let to = at + word.length;
    while (to < text.length && !isSpace(text.charCodeAt(to))) to++;
    if (
      text
        .slice(from, to)
        .matchAll(WORD)
        .some(([one]) => one === word)
    )
      return true;
    at = to;
  }
  return false;
}

/** A space, a tab or a line end. */
function isSpace(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13);
}

/** The register's abbreviations with one meaning; of several nobody but the author knows the right one. */
export function plainAbbreviations(
  register: readonly { readonly short: string; readonly full: readonly string[] }[],
): ReadonlyMap<string, string> {
  return new Map(
    register.flatMap(({ short, full: [only, ...others] }) =>
      only === undefined || others.length > 0 ? [] : [[short, only] as const],
    ),
  );
}
