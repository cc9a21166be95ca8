import { stripTone } from '../fold.ts';
import { isUnmarkedSyllable } from '../syllable.ts';
import { beginsLoanword, isEnglish, isLoanword } from './foreign-words.ts';
import { decodeTelex } from './telex.ts';
import { decodeVni } from './vni.ts';

/**
 * Reads a query that was typed in Telex or VNI with the keyboard switched off: `ddangr uyr` -> `đảng ủy`.
 *
 * A word is decoded only when it is plain ASCII, is no Vietnamese syllable typed without marks, is not known to
 * `isKnownWord` (asked in lower case), and its keys give a valid syllable. A word that may well be something else
 * (`car`, `as`, `quan1`) is decoded only beside one that is surely keys. Codes, dates and numbers stay.
 * Gives NFC; `decoded` tells whether any word was read as keys.
 */
export function decodeKeys(
  text: string,
  isKnownWord: (word: string) => boolean = () => false,
): DecodedKeys {
  const typed = text.normalize('NFC');
  const words = new Set([...typed.matchAll(TOKEN)].flatMap(([token]) => wordsOf(token)));
  const readings = new Map<string, Reading>();
  for (const word of words) {
    const reading = isKnownWord(word.toLowerCase()) ? undefined : readWord(word);
    if (reading) readings.set(word, reading);
  }
  const sureMethods = new Set([...readings.values()].filter((r) => r.isSure).map((r) => r.method));
  const isRead = (reading: Reading) => reading.isSure || sureMethods.has(reading.method);
  const chosen = new Map([...readings].filter(([, reading]) => isRead(reading)));
  const decode = (token: string) =>
    wordsOf(token).length === 0
      ? token
      : token.replace(/[^-./]+/g, (word) => chosen.get(word)?.meant ?? word);
  return { text: typed.replace(TOKEN, decode), decoded: chosen.size > 0 };
}

/** The words of `kinh`, `kinh-tees` or `tp.ha2`; none for `36-HD`, `covid-19`, `30/6/2020` or `đường`. */
function wordsOf(token: string): string[] {
  return /^[a-z][a-z1-9]*(?:[-./][a-z][a-z1-9]*)*$/i.test(token) ? token.split(/[-./]/) : [];
}

function readWord(word: string): Reading | undefined {
  const letters = word.toLowerCase();
  const method = /\d/.test(word) ? VNI : TELEX;
  // khoong is spelled like a syllable without marks, but there is none: it is không.
  if ((isUnmarkedSyllable(letters) && !/oon/.test(letters)) || isLoanword(letters))
    return undefined;
  const syllable = method.decode(word);
  if (syllable !== undefined) return { method, meant: syllable, isSure: !method.doubts(word) };
  const meant = readAbbreviation(word) ?? readJoined(word, method);
  return meant === undefined ? undefined : { method, meant, isSure: false };
}

/** Abbreviations with Đ: hddnd, gdd9t. */
function readAbbreviation(word: string): string | undefined {
  const meant = word.replace(/d[d9]/gi, (keys) => (keys.startsWith('d') ? 'đ' : 'Đ'));
  return meant !== word && /^[b-df-hj-np-tv-zđ]+$/i.test(meant) ? meant : undefined;
}

/** Loanwords written in one and without tone: ootoo, be6to6ng. Tone keys inside long words are mostly foreign letters. */
function readJoined(word: string, { decode, marks }: Method): string | undefined {
  if (word.length > LONGEST_JOINED || !marks.test(word)) return undefined;
  for (let at = 1; at < word.length; at++) {
    const first = decode(word.slice(0, at));
    const second = first && decode(word.slice(at));
    if (first === undefined || second === undefined) continue;
    if (stripTone(first + second) === first + second) return first + second;
  }
  return undefined;
}

const TELEX: Method = {
  decode: decodeTelex,
  marks: /dd|aa|ee|oo|[aou]w/i,
  doubts(word) {
    const letters = word.toLowerCase();
    return (
      letters.length < 3 ||
      /^[A-Z]{3}$/.test(word) ||
      // A place or a thing rather than dông, mông: Sơn Đoòng, Con Moong, xoong, boong, goòng, Roòn.
      /^(?:[bdgmx]oong|roon)$/.test(letters) ||
      // A circumflex typed late (dana, there) or w for a whole ư (tw, mw): names and abbreviations look the same.
      (/([aeo])[b-df-hj-np-tv-xz]+\1/.test(letters) && !/[jf]$/.test(letters)) ||
      /^[^aeiouy]*w/.test(letters) ||
      isEnglish(letters) ||
      beginsLoanword(letters)
    );
  },
};

const VNI: Method = {
  // a1, e5 and the like are names of rooms, petrol and grades; ý, ô and ở are words.
  decode: (word) =>
    /^[a-z]\d*$/i.test(word) && !ONE_LETTER_WORD.test(word) ? undefined : decodeVni(word),
  marks: /[6-9]/,
  doubts: (word) => (ONE_LETTER_WORD.test(word) && !/^o\d\d/.test(word)) || NUMBERED.test(word),
};

const TOKEN = /[\p{L}\p{M}\p{N}]+(?:[-./:@_][\p{L}\p{M}\p{N}]+)*/gu;

const LONGEST_JOINED = 20;

const ONE_LETTER_WORD = /^(?:y[1-5]|[eou][67][1-5]?)$/;

/** Nouns that stand before a number, often without the space (quan1, to5, lop6), and formulas (co2). */
const NUMBERED =
  /^(?:ap|bac|bai|ban|cap|co|cum|doi|dot|gio|giai|hang|hem|khoa|khoi|khu|ky|lo|loai|lop|muc|nam|ngay|ngo|nhom|no|phong|quan|quy|so|tang|thang|thon|thu|tiet|to|toa|vong|xom)[1-9]$/i;

/** What `decodeKeys` gives. */
export interface DecodedKeys {
  readonly text: string;
  readonly decoded: boolean;
}

interface Reading {
  readonly method: Method;
  readonly meant: string;
  /** Whether the word is surely keys, whatever stands beside it. */
  readonly isSure: boolean;
}

interface Method {
  readonly decode: (word: string) => string | undefined;
  /** The keys of ă â đ ê ô ơ ư. */
  readonly marks: RegExp;
  /** Whether a word that decodes may well be something else. */
  readonly doubts: (word: string) => boolean;
}
