import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareVietnamese, firstLetter } from '../../src/text/collate.ts';
import { parseVietnameseDate } from '../../src/text/date.ts';
import { fold, hasMarks, stripMarks, stripTone } from '../../src/text/fold.ts';
import { decodeKeys } from '../../src/text/keyboard/decode.ts';
import { decodeTelex, encodeTelex } from '../../src/text/keyboard/telex.ts';
import { decodeVni, encodeVni } from '../../src/text/keyboard/vni.ts';
import { cleanSpaces, toNfc } from '../../src/text/normalize.ts';
import { slugify } from '../../src/text/slug.ts';
import { isSyllable, isUnmarkedSyllable, readSyllable } from '../../src/text/syllable.ts';
import { toNewToneStyle, toOldToneStyle, toSharedSpelling } from '../../src/text/tone.ts';

/** Any code points, any UTF-16 units (lone surrogates too), and strings that look Vietnamese or like keys. */
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc
    .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 60 })
    .map((units) => String.fromCharCode(...units)),
  fc.string({
    unit: fc.constantFrom(
      ...'aăâbcdđeêghiklmnoôơpqrstuưvxyAĐỦ \u0300\u0301\u0303\u0309\u0323\u0302-/.',
    ),
    maxLength: 40,
  }),
  fc.string({ unit: fc.constantFrom(...'abcdeghinotuwsfrxjDW1256789 -.'), maxLength: 40 }),
);

describe('any text whatever', () => {
  test.each([
    ['toNfc', toNfc],
    ['cleanSpaces', cleanSpaces],
    ['stripMarks', stripMarks],
    ['fold', fold],
    ['stripTone', stripTone],
    ['slugify', slugify],
    ['toNewToneStyle', toNewToneStyle],
    ['toOldToneStyle', toOldToneStyle],
    ['toSharedSpelling', toSharedSpelling],
  ])('%s twice is %s once', (_, change) => {
    fc.assert(
      fc.property(anyText, (text) => {
        const once = change(text);
        expect(change(once)).toBe(once);
      }),
      { numRuns: 500 },
    );
  });

  test.each([
    ['stripMarks', stripMarks],
    ['fold', fold],
    ['stripTone', stripTone],
    ['slugify', slugify],
    ['firstLetter', firstLetter],
    ['hasMarks', (text: string) => String(hasMarks(text))],
    ['toSharedSpelling', toSharedSpelling],
    ['encodeTelex', encodeTelex],
    ['encodeVni', encodeVni],
    ['decodeKeys', (text: string) => decodeKeys(text).text],
  ])('%s gives the same for NFC and NFD', (_, change) => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(change(text.normalize('NFD'))).toBe(change(text.normalize('NFC')));
      }),
      { numRuns: 500 },
    );
  });

  test('a slug is ASCII words joined by single hyphens, within its length', () => {
    fc.assert(
      fc.property(anyText, fc.integer({ min: 1, max: 40 }), (text, maxLength) => {
        const slug = slugify(text, { maxLength });
        expect(slug).toMatch(/^(?:[a-z0-9]+(?:-[a-z0-9]+)*)?$/);
        expect(slug.length).toBeLessThanOrEqual(maxLength);
      }),
    );
  });

  test('no reader throws, and what is decoded is a syllable', () => {
    fc.assert(
      fc.property(anyText, anyText, (text, other) => {
        parseVietnameseDate(text);
        isUnmarkedSyllable(text);
        readSyllable(text);
        compareVietnamese(text, other);
        for (const word of [decodeTelex(text), decodeVni(text)]) {
          if (word !== undefined) expect(isSyllable(word)).toBe(true);
        }
      }),
      { numRuns: 1000 },
    );
  });

  test.each([
    ['one endless word', 'aoeuwd'.repeat(1700)],
    ['keys with the most readings', 'oooooooooooo aoeuwwwwwwww aoaoaoaoaoao '.repeat(250)],
    ['many sure words', 'ddangr '.repeat(1400)],
    [
      'many unlike words',
      Array.from({ length: 1500 }, (_, at) => `aoow${at.toString(36)}w`).join(' '),
    ],
  ])('%s of ten thousand characters is decoded in bounded time', (_, query) => {
    const before = process.cpuUsage();
    decodeKeys(query);
    // CPU time: the wall clock of a busy machine proves nothing.
    expect(process.cpuUsage(before).user / 1000).toBeLessThan(2000);
  });
});
