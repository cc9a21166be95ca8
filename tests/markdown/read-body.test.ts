import fc from 'fast-check';
import { remark } from 'remark';
import { describe, expect, test } from 'vitest';
import { readBody } from '../../src/markdown/read-body.ts';
import { MarkdownRefusal } from '../../src/markdown/refusal.ts';
import { extensionsFor, remarkTablesAndNotes } from '../../src/markdown/remark-tables-and-notes.ts';
import { cpuTimeOf } from '../cpu-time.ts';

describe('Reading a body', () => {
  test.each([
    'a | b\n--- | ---\n1 | 2',
    '| a |\n| :-: |',
    'a\n:-',
    'a\n-:',
    'a\n | - ',
    '> a\n> -|',
    '- a\n  |-|',
    '[^1]: a\n    :-',
    '> - a\n>   --- |',
    'a\r\n|-|\r\nb',
  ])('looks for tables in %j', (body) => {
    expect(extensionsFor(body).tables).toBe(true);
    expect(JSON.stringify(readBody(body).markdown)).toContain('"type":"table"');
  });

  test.each(['Một.\n\n---\n\nHai.', 'a – b: c | d\n\n- một\n- hai', 'a\n---', '10:30 - 11:30'])(
    'does not look for tables in %j',
    (body) => {
      expect(extensionsFor(body).tables).toBe(false);
    },
  );

  test('takes a second for no line of spaces, however long', () => {
    const spent = cpuTimeOf(() => extensionsFor(`a\n${' \t'.repeat(100_000)}`));
    expect(spent).toBeLessThan(1000);
  });

  const pieces = ['|', '-', '--', ':', ' ', '\n', '\n\n', '> ', '- ', '    ', 'a', '\\', '\t', '`'];
  test('gives the tree that looking for tables gives', () => {
    const parser = remark().use(remarkTablesAndNotes, { addresses: false, tables: true }).freeze();
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 40 }), (parts) => {
        const body = parts.join('');
        expect(readBody(body).markdown).toEqual(parser.parse(body));
      }),
      { numRuns: 2000 },
    );
  });

  const pointing = [
    '[a](b)',
    '<a href="b">c</a>',
    '<b.vn>',
    '![a][1]',
    '\n\n[1]: b',
    'http://b.vn',
  ];
  test('misses nothing that a body points at', () => {
    const parts = fc.array(
      fc.constantFrom(...pieces, ...pointing, 'www.', '@', '.vn', '&lt;', '*'),
      {
        maxLength: 40,
      },
    );
    fc.assert(
      fc.property(parts, (some) => {
        const { references, toHtml } = readBody(some.join(''));
        const found = [...references];
        toHtml();
        expect(references).toEqual(found);
      }),
      { numRuns: 2000 },
    );
  });

  test('refuses a body that is too deep, whether it points anywhere or not', () => {
    expect(() => readBody('*a **b '.repeat(60) + 'b** a*'.repeat(60))).toThrow(MarkdownRefusal);
  });
});
