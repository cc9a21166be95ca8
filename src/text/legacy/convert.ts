import { detectLegacy, type LegacyEncoding, type LegacyRun } from './detect.ts';
import { convertMojibake } from './mojibake.ts';
import { convertTcvn3 } from './tcvn3.ts';
import { convertViqr } from './viqr.ts';
import { convertVniWindows } from './vni-windows.ts';

/** The text, all of it in this encoding, as Unicode; NFC. */
export function convertLegacy(text: string, encoding: LegacyEncoding): string {
  return CONVERTERS[encoding](text).normalize('NFC');
}

/** The text with every stretch that `detectLegacy` finds as Unicode, and those stretches as they were. */
export function mendLegacy(text: string): MendedText {
  const runs = detectLegacy(text);
  let mended = '';
  let at = 0;
  for (const { encoding, from, to } of runs) {
    mended += text.slice(at, from) + convertLegacy(text.slice(from, to), encoding);
    at = to;
  }
  return { text: mended + text.slice(at), runs };
}

const CONVERTERS: Readonly<Record<LegacyEncoding, (text: string) => string>> = {
  tcvn3: (text) => convertTcvn3(text),
  vni: convertVniWindows,
  viqr: convertViqr,
  mojibake: convertMojibake,
};

/** What `mendLegacy` gives. */
export interface MendedText {
  readonly text: string;
  /** Places in the text before mending. */
  readonly runs: readonly LegacyRun[];
}
