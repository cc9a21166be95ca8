/** Unicode NFC, the only form the project stores and compares. */
export function toNfc(text: string): string {
  return text.normalize('NFC');
}

/** Turns no-break and all other Unicode spaces, tabs and line ends into single spaces; trims both ends. */
export function cleanSpaces(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
