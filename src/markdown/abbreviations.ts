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
  for (const [word] of text.matchAll(WORD)) {
    const full = known.get(word);
    if (full !== undefined) found[word] = full;
  }
  return found;
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
