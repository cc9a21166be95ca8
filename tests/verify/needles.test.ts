import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Needles } from '../../src/verify/needles.ts';

test('Of many texts exactly those that stand in the bytes are found, overlapping ones too', () => {
  const short = fc.string({
    unit: fc.constantFrom('a', 'b', 'ă', 'đ'),
    minLength: 1,
    maxLength: 5,
  });
  fc.assert(
    fc.property(
      fc.uniqueArray(short, { maxLength: 8 }),
      fc.string({ unit: fc.constantFrom('a', 'b', 'ă', 'đ', ' '), maxLength: 60 }),
      (texts, hay) => {
        const found = new Needles(texts).in(Buffer.from(hay));
        expect([...found].sort()).toEqual(texts.filter((text) => hay.includes(text)).sort());
      },
    ),
  );
});
