import fc from 'fast-check';
import { readingSamples } from '../../src/checks/handbook.ts';
import { rules } from '../../src/checks/rules.ts';
import { sampleArticle } from '../../src/checks/sample.ts';

/** Whole files to start from: every sample of the handbook that breaks or keeps a rule. */
const seeds: readonly string[] = [
  sampleArticle({ tags: '[COVID-19]', image: '{ src: a.jpg, alt: Hội trường }' }, '## Mục\n\nChữ.'),
  ...rules.flatMap(({ ok, notOk }) =>
    [...ok, ...notOk].flatMap(({ files }) =>
      Object.entries(files).flatMap(([file, text]) => (file.endsWith('.md') ? [text] : [])),
    ),
  ),
  ...readingSamples.flatMap(({ written }) =>
    typeof written === 'string' && written.length < 5000 ? [written] : [],
  ),
];

/** Pieces that YAML, Markdown, HTML, encodings or the rules give a meaning to. */
const pieces: readonly string[] = [
  ...['---', '\n', '\r', '\t', '  ', ': ', '- ', '"', "'", '[', ']', '{', '}', '&a', '*a', '!!js'],
  ...[
    '|',
    '>',
    '#',
    '##',
    '%',
    '@',
    '\\',
    '\u0000',
    '\uFEFF',
    '\u200B',
    '\u0301',
    '\u2028',
    '\uD800',
  ],
  ...['title: ', 'tags: [a, A]', 'date: 31/2/2020', '__proto__: ', 'consent: x', 'draft: true'],
  ...['**', '_', '`', '```', '<', '</p>', '<p style="a">', '<script>', '<table><tr><td>', '&nbsp;'],
  ...['![', '](', 'http://a.vn/', '[tại đây](', '| a |\n| - |\n', '[^1]', '[^1]: ', '1. ', '<!--'],
  ...['031085001234', 'CMND 123456789', '0912 345 678', 'a@gmail.com', 'em Trần Văn A, lớp 5'],
  ...['Qu¶n lý ®« thÞ', 'Uyû ban nhaân daân', 'Qua^.n ho.p to^?ng', 'quáº£n lÃ½', 'qủa nghành'],
];

const edit = fc.record({
  at: fc.nat(),
  length: fc.oneof({ weight: 4, arbitrary: fc.nat(8) }, fc.nat(200)),
  piece: fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom(...pieces) },
    { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 6 }) },
    // The same piece again and again finds what is quadratic.
    fc
      .tuple(fc.constantFrom(...pieces), fc.integer({ min: 2, max: 2000 }))
      .map(([piece, times]) => piece.repeat(times)),
  ),
});

/**
 * Files made of a sample by some edits, as bytes; now and then with bytes that are no UTF-8. Half of them keep their
 * front matter, for else few bodies would be looked at.
 */
export const mutatedFiles: fc.Arbitrary<Uint8Array> = fc
  .record({
    seed: fc.constantFrom(...seeds),
    onlyBody: fc.boolean(),
    edits: fc.array(edit, { minLength: 1, maxLength: 8 }),
    broken: fc.option(fc.record({ at: fc.nat(), byte: fc.nat(255) }), { freq: 10 }),
  })
  .map(({ seed, onlyBody, edits, broken }) => {
    const start = onlyBody ? seed.indexOf('\n---\n') + 5 : 0;
    const text = edits.reduce((written, { at, length, piece }) => {
      const from = start + (at % (written.length - start + 1));
      return written.slice(0, from) + piece + written.slice(from + length);
    }, seed);
    const bytes = new TextEncoder().encode(text);
    if (broken && bytes.length > 0) bytes[broken.at % bytes.length] = broken.byte;
    return bytes;
  });
