import { readSyllable } from '../syllable.ts';
import { findMojibake } from './find-mojibake.ts';
import { findRuns, type Run, type Scheme, type Verdict } from './find-runs.ts';
import { convertTcvn3, TCVN3_CHARACTERS } from './tcvn3.ts';
import { readWord, VIQR_WORD } from './viqr.ts';
import { convertVniWindows, VNI_CHARACTERS } from './vni-windows.ts';

/**
 * Where a text (NFC) is not Unicode but an older encoding shown as it is: `Qu¶n lý ®« thÞ`. Stretches are
 * half-open, in UTF-16 units, in order, and don't overlap.
 *
 * A stretch needs two different words that are Vietnamese only when decoded, so a single odd word is never
 * reported; French, German and unmarked Vietnamese are not either.
 */
export function detectLegacy(text: string): readonly LegacyRun[] {
  const found: Found[] = [
    ...(SIGNS.tcvn3.test(text) ? named('tcvn3', findRuns(text, TCVN3)) : []),
    ...(SIGNS.vni.test(text) ? named('vni', findRuns(text, VNI)) : []),
    ...(SIGNS.viqr.test(text) ? named('viqr', findRuns(text, VIQR)) : []),
    ...(SIGNS.mojibake.test(text) ? named('mojibake', findMojibake(text)) : []),
  ];
  const taken: Found[] = [];
  for (const run of found.sort((a, b) => b.sure - a.sure)) {
    if (taken.every(({ from, to }) => run.to <= from || run.from >= to)) taken.push(run);
  }
  return taken
    .sort((a, b) => a.from - b.from)
    .map(({ encoding, from, to }) => ({ encoding, from, to }));
}

function named(encoding: LegacyEncoding, runs: readonly Run[]): Found[] {
  return runs.map((run) => ({ ...run, encoding }));
}

/** Without any of these a text need not be looked at; proper Vietnamese has almost none. */
const SIGNS = {
  tcvn3:
    /[\u00a1-\u00ae\u00b5-\u00b9\u00bb-\u00be\u03bcÆÇËÎÏÐÑÖרÜÞßäåæçëîïñö÷øûüþ]|[a-z][ÈÉÊÌÒÓÔÕÝ]/u,
  vni: /[ñøûïåäëöüæî]|[ae][âàáãùõ]|o[âùõ]|[uy][ùõ]|a[êéèú]/iu,
  viqr: /[aeo]\^|a\(|[ou]\+/i,
  mojibake: /[ÂÃÄÆÌÍá][\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]/u,
};

const TCVN3: Scheme = {
  word: new RegExp(`[\\p{L}\\p{M}${TCVN3_CHARACTERS}]+`, 'gu'),
  judge: remembering((word) =>
    judgeLatin(word, new RegExp(`^[A-Za-z${TCVN3_CHARACTERS}]+$`, 'u'), convertTcvn3),
  ),
};

const VNI: Scheme = {
  word: /[\p{L}\p{M}]+/gu,
  judge: remembering((word) =>
    judgeLatin(word, new RegExp(`^[A-Za-z${VNI_CHARACTERS}]+$`, 'u'), convertVniWindows),
  ),
};

const VIQR: Scheme = {
  word: VIQR_WORD,
  judge: remembering(judgeViqr),
  // a^n and a^m are mathematics, don't and I'm English: both a shape and a tone must be there.
  accepts: (words) =>
    words.some((word) => /[a-z][\^(+]/.test(word)) && words.some((word) => /[`'~?.]/.test(word)),
};

function judgeLatin(word: string, own: RegExp, convert: (word: string) => string): Verdict {
  if (/^[A-Za-z]+$/.test(word)) return 'plain';
  if (!own.test(word)) return 'unicode';
  const isVietnamese = readSyllable(word) !== undefined;
  const meant = convert(word);
  if (meant !== word && readSyllable(meant)) return isVietnamese ? 'either' : 'sure';
  return isVietnamese ? 'unicode' : 'odd';
}

function judgeViqr(word: string): Verdict {
  if (/\P{ASCII}/u.test(word)) return 'unicode';
  const bare = word.replace(/[?.'\\]+$/, '');
  const isMarked = /[a-z][\^(+`~]|^dd|[aeiouy]['?][a-z]/i.test(bare);
  if (!isMarked) return /[aeiouy].+[?.']|[aeiouy][?.']/i.test(word) ? 'either' : 'plain';
  if (/^i'm$/i.test(bare)) return 'plain';
  return (readWord(word) ?? readWord(bare)) === undefined ? 'odd' : 'sure';
}

/** A text repeats a few thousand words. */
function remembering(judge: (word: string) => Verdict): (word: string) => Verdict {
  const known = new Map<string, Verdict>();
  return (word) => {
    let verdict = known.get(word);
    if (verdict === undefined) {
      if (known.size > 20_000) known.clear();
      verdict = judge(word);
      known.set(word, verdict);
    }
    return verdict;
  };
}

/** Encodings of Vietnamese from before Unicode, and UTF-8 read as another encoding. */
export type LegacyEncoding = 'tcvn3' | 'vni' | 'viqr' | 'mojibake';

/** A stretch of text in one encoding. */
export interface LegacyRun {
  readonly encoding: LegacyEncoding;
  readonly from: number;
  readonly to: number;
}

interface Found extends Run {
  readonly encoding: LegacyEncoding;
}
