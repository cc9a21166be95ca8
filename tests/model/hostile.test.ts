import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseArticle } from '../../src/model/entry.ts';
import { articleText, file, sound } from './report.ts';

/** Pieces that YAML, Markdown and front matter give a meaning to. */
const pieces = [
  ...['---', '\n', '\n---\n', '---js\n', ': ', ':', '- ', '\t', '  ', '"', "'", '[', ']', '{', '}'],
  ...[
    '&a ',
    '*a',
    '!!js/function ',
    '!x ',
    '|',
    '>',
    '%',
    '@',
    '#',
    ' #',
    '\\',
    '\u0000',
    '\r',
    '\uFEFF',
  ],
  ...[
    'title',
    'author',
    'tags',
    'image',
    'date: 31/2/2020',
    '__proto__: ',
    'tiêu đề: ',
    '\u0301',
    '\u2028',
  ],
];

const mutated = fc
  .array(fc.tuple(fc.nat(), fc.nat(8), fc.constantFrom(...pieces)), { minLength: 1, maxLength: 6 })
  .map((edits) =>
    edits.reduce(
      (text, [at, length, piece]) => {
        const from = at % (text.length + 1);
        return text.slice(0, from) + piece + text.slice(from + length);
      },
      articleText([...sound, 'tags:', '  - COVID-19', 'image:', '  src: a.jpg', '  alt: A']),
    ),
  );

describe('whatever the file holds', () => {
  test('it gives an entry or errors with place, name and mend, and never throws', () => {
    fc.assert(
      fc.property(mutated, (text) => hold(new TextEncoder().encode(text))),
      { numRuns: 1000 },
    );
  });

  test('so do random bytes', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 300 }), hold), { numRuns: 500 });
  });
});

describe('a hostile file is answered within a second', () => {
  const matter = (text: string) => `---\n${text}\n---\n`;
  test.each([
    ['deep brackets', matter('['.repeat(60_000))],
    ['deep brackets behind a key', matter(`title: &x ${'['.repeat(60_000)}`)],
    [
      'deep block mappings',
      matter(Array.from({ length: 250 }, (_, i) => `${' '.repeat(i)}k:`).join('\n')),
    ],
    ['blank lines', `---${'\n'.repeat(1_000_000)}---\n`],
    ['spaces', matter(`title:${' '.repeat(60_000)}x`)],
    ['open quotes', matter('title: "x\n'.repeat(900))],
    ['colons', matter(`title: ${'a: '.repeat(20_000)}`)],
    ['anchors', matter('a: &a [*a, *a]\n'.repeat(900))],
    ['unknown keys', matter(Array.from({ length: 900 }, (_, i) => `k${i}: v`).join('\n'))],
    ['tabs', matter('\tx: y\n'.repeat(900))],
    ['one key again and again', matter('title: x\n'.repeat(900))],
    ['a long date', matter(`date: ${'1/'.repeat(30_000)}`)],
    ['a long redirect', matter(`redirects: [${'/a'.repeat(30_000)}?]`)],
    ['combining marks', matter(`title: a${'\u0301\u0323'.repeat(30_000)}`)],
    ['a long body', matter(sound.join('\n')) + 'xin chào\n'.repeat(200_000)],
  ])('%s', (_, text) => {
    const bytes = new TextEncoder().encode(text);
    // Time of this process, not of the clock: the machine may be busy with something else.
    const before = process.cpuUsage();
    hold(bytes);
    const { user, system } = process.cpuUsage(before);
    expect((user + system) / 1000).toBeLessThan(1000);
  });
});

function hold(bytes: Uint8Array): void {
  const { entry, problems } = parseArticle({ file, bytes });
  const errors = problems.filter(({ severity }) => severity === 'error');
  expect(entry === undefined).toBe(errors.length > 0);
  const lines = new TextDecoder().decode(bytes).split(/\r\n?|\n/).length;
  for (const { line, column, id, message, mend } of problems) {
    expect(line).toBeGreaterThanOrEqual(1);
    expect(line).toBeLessThanOrEqual(lines);
    expect(column).toBeGreaterThanOrEqual(1);
    expect(id).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
    expect(message).toMatch(/\.$/);
    expect(mend).toMatch(/[.?]$/);
  }
}
