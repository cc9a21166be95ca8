import { fold } from '../../text/fold.ts';

/**
 * Finds what is one thing though written in several words or with punctuation: dates and months, numbers with
 * separators, numbers of documents. `30/6/2020`, `30-6-2020` and `ngày 30 tháng 6 năm 2020` give the same key.
 */
export function readUnits(text: string): Unit[] {
  const units: Unit[] = [];
  // Most paragraphs have none, and an archive has many paragraphs.
  if (!/\d/u.test(text)) return units;
  for (const { pattern, read } of KINDS) {
    for (const match of text.matchAll(pattern)) {
      const keys = read(match);
      const start = match.index;
      const end = start + match[0].length;
      const isTaken = units.some((unit) => start < unit.end && unit.start < end);
      if (keys !== undefined && !isTaken) units.push({ keys, start, end });
    }
  }
  return units.sort((a, b) => a.start - b.start);
}

function readDate(day: string, month: string, year: string): Unit['keys'] | undefined {
  const months = readMonth(month, year);
  const isDay = Number(day) >= 1 && Number(day) <= 31;
  if (months === undefined || !isDay) return undefined;
  return [`${months[0]}-${day.padStart(2, '0')}`, ...months];
}

function readMonth(month: string, year: string): Unit['keys'] | undefined {
  const isMonth = Number(month) >= 1 && Number(month) <= 12;
  return isMonth ? [`${year}-${month.padStart(2, '0')}`] : undefined;
}

function readNumber(written: string): Unit['keys'] {
  return [written.replace(/[.,]/gu, '')];
}

/** `42/2022/NĐ-CP` and `36-HD/VPTW`: the marks between the parts don't count. */
function readCode(written: string): Unit['keys'] | undefined {
  const code = fold(written).replace(/[^\p{L}\p{N}]+/gu, '-');
  return /\p{L}/u.test(code) && /\p{N}/u.test(code) ? [code] : undefined;
}

const BEFORE = '(?<![\\p{L}\\p{N}./-])';
const AFTER = '(?![\\p{L}\\p{N}]|[./-][\\p{L}\\p{N}])';
const YEAR = '((?:1[89]|20)\\d\\d)';
const NGAY = 'ng(?:ày|ày|ay)';
const THANG = 'th(?:áng|áng|ang)';
const NAM = 'n(?:ăm|ăm|am)';

/** In order: what an earlier kind has taken, a later one leaves. */
const KINDS: readonly Kind[] = [
  {
    pattern: new RegExp(
      `${BEFORE}(?:${NGAY}\\s+)?(\\d{1,2})\\s+${THANG}\\s+(\\d{1,2})\\s+${NAM}\\s+${YEAR}${AFTER}`,
      'giu',
    ),
    read: ([, day = '', month = '', year = '']) => readDate(day, month, year),
  },
  {
    pattern: new RegExp(`${BEFORE}(\\d{1,2})([/.-])(\\d{1,2})\\2${YEAR}${AFTER}`, 'gu'),
    read: ([, day = '', , month = '', year = '']) => readDate(day, month, year),
  },
  {
    pattern: new RegExp(`${BEFORE}${YEAR}-(\\d{2})-(\\d{2})${AFTER}`, 'gu'),
    read: ([, year = '', month = '', day = '']) => readDate(day, month, year),
  },
  {
    pattern: new RegExp(
      `${BEFORE}${THANG}\\s+(\\d{1,2})(?:\\s+${NAM}\\s+|\\s*[/-]\\s*)${YEAR}${AFTER}`,
      'giu',
    ),
    read: ([, month = '', year = '']) => readMonth(month, year),
  },
  {
    pattern: new RegExp(`${BEFORE}(\\d{1,2})/${YEAR}${AFTER}`, 'gu'),
    read: ([, month = '', year = '']) => readMonth(month, year),
  },
  {
    pattern: new RegExp(`${BEFORE}\\d{1,3}(?:([.,])\\d{3})(?:\\1\\d{3})*${AFTER}`, 'gu'),
    read: ([written]) => readNumber(written),
  },
  {
    pattern: /(?<![\p{L}\p{M}\p{N}])\p{N}[\p{L}\p{M}\p{N}]*(?:[-–/.][\p{L}\p{M}\p{N}&]+)+/gu,
    read: ([written]) => readCode(written),
  },
  {
    pattern: /(?<![\p{L}\p{M}\p{N}.,/-])\d{4,}(?![\p{L}\p{M}\p{N}]|[.,/-]\d)/gu,
    read: ([written]) => (YEAR_ALONE.test(written) ? undefined : readNumber(written)),
  },
];

const YEAR_ALONE = /^(?:1[89]|20)\d\d$/u;

export interface Unit {
  /** What it is found by: itself first, then what holds it (a date's month). */
  readonly keys: readonly [string, ...string[]];
  readonly start: number;
  readonly end: number;
}

interface Kind {
  readonly pattern: RegExp;
  read(match: RegExpExecArray): Unit['keys'] | undefined;
}
