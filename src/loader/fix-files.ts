import { chmodSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { fixText, type FixName } from '../checks/fix/fix-text.ts';
import { checkSize } from '../model/decode.ts';
import { decodeUtf8 } from '../model/encoding.ts';
import type { SourceFile } from './source-files.ts';

/** A file that was mended, and how. */
export interface FixedFile {
  readonly file: string;
  readonly done: readonly FixName[];
}

/**
 * Mends content files where they lie. Each is replaced at once, so that no half file is ever there; one that can't be
 * read as text is left alone.
 */
export function fixFiles(sources: readonly SourceFile[]): FixedFile[] {
  return sources.flatMap(({ file, path, bytes }) => {
    if (!/\.(?:mdx?|yaml)$/.test(file) || checkSize(file, bytes)) return [];
    const raw = readFileSync(path);
    const decoded = decodeUtf8(file, raw);
    // Normalising takes quadratic time over piles of marks; such a file has been refused anyway.
    if (!decoded.ok || /\p{M}{31}/u.test(decoded.text)) return [];
    // The decoder drops the mark, and its being there is something to mend.
    const hasBom = raw[0] === 0xef && raw[1] === 0xbb;
    const { text, done } = fixText(hasBom ? `\uFEFF${decoded.text}` : decoded.text);
    if (done.length === 0) return [];
    replace(path, text);
    return [{ file, done }];
  });
}

function replace(path: string, text: string): void {
  const beside = `${path}.${process.pid}.tmp`;
  writeFileSync(beside, text);
  chmodSync(beside, statSync(path).mode);
  renameSync(beside, path);
}
