import { detectLegacy } from '../text/legacy/detect.ts';
import { toNfc } from '../text/normalize.ts';

/**
 * Bytes of a text file in any encoding that Vietnamese offices have used, as NFC text: UTF-8, UTF-16, Windows-1258, or
 * a single-byte one whose letters `detectLegacy` knows. `named` is what an HTML page says of itself.
 */
export function decodeBytes(bytes: Uint8Array, named?: string): string {
  // Control characters mean nothing in a text, and no text file of ours may have them.
  return decodeAny(bytes, named).replace(CONTROLS, '');
}

function decodeAny(bytes: Uint8Array, named: string | undefined): string {
  const mark = `${bytes[0]},${bytes[1]}`;
  if (mark === '255,254') return decode(bytes, 'utf-16le');
  if (mark === '254,255') return decode(bytes, 'utf-16be');
  const utf8 = attempt(bytes);
  if (utf8 !== undefined) return toNfc(utf8);
  if (named !== undefined && isKnown(named) && !/^utf-?8$/i.test(named))
    return decode(bytes, named);
  const latin = decode(bytes, 'windows-1252');
  return detectLegacy(latin).length > 0 ? latin : decode(bytes, 'windows-1258');
}

function attempt(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function decode(bytes: Uint8Array, encoding: string): string {
  return toNfc(new TextDecoder(encoding).decode(bytes));
}

function isKnown(encoding: string): boolean {
  try {
    return new TextDecoder(encoding).encoding !== '';
  } catch {
    return false;
  }
}

const CONTROLS = /[\u0000-\u0008\u000b\u000e-\u001f\u007f\ufeff]/g;
