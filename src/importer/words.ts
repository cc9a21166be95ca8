/** How often each word stands in a text; case counts, marks of punctuation don't. */
export function countEach(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  // Superscript digits count as digits: `m<sup>2</sup>` becomes `m²`.
  for (const [word] of text.normalize('NFKC').matchAll(/[\p{L}\p{M}\p{N}]+/gu)) {
    counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return counts;
}

/** The words of the first text that the second doesn't have, or has fewer of; sorted by first appearance. */
export function missingWords(text: string, other: string): string[] {
  const have = countEach(other);
  return [...countEach(text)].flatMap(([word, count]) =>
    Array.from({ length: Math.max(0, count - (have.get(word) ?? 0)) }, () => word),
  );
}
