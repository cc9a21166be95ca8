import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { importArticle } from '../../src/importer/import-article.ts';
import { ImportRefusal } from '../../src/importer/refusal.ts';
import { parseArticle } from '../../src/model/entry.ts';

const FOLDER = path.join(import.meta.dirname, '../fixtures/import');
const FILES = readdirSync(FOLDER).map((name) => ({
  name,
  bytes: readFileSync(path.join(FOLDER, name)),
}));

/** Pieces of HTML, Markdown, YAML and bytes that files get when they are cut, joined or pasted into. */
const PIECES = [
  '<p>',
  '</p>',
  '<table><tr><td>',
  '</td></tr>',
  '<a href="#x">',
  '<b>',
  '<img src=x>',
  '&nbsp;',
].concat([
  ...[
    '\n---\n',
    '{{< x >}}',
    '<li>',
    '<script>',
    '"',
    "'",
    '<!--',
    '[^1]',
    '| a | b |\n| - | - |\n',
    '```\n',
    '# ',
  ],
  ...[
    '\u0000',
    '\u0085',
    '\ufeff',
    '<h1>',
    '</div>',
    '1. ',
    '<sup><a href="#n1" id="r1">1</a></sup>',
    '<p id="n1"><a href="#r1">1</a> t</p>',
  ],
]);

test('a damaged document becomes an article that can be read and only has keys to fill in, or is refused', async () => {
  const damage = fc.array(fc.tuple(fc.nat(6000), fc.constantFrom(...PIECES), fc.nat(20)), {
    minLength: 1,
    maxLength: 12,
  });
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...FILES), damage, async ({ name, bytes }, changes) => {
      let text = bytes.toString('latin1');
      for (const [at, piece, cut] of changes) {
        const from = at % (text.length + 1);
        text = text.slice(0, from) + Buffer.from(piece).toString('latin1') + text.slice(from + cut);
      }
      const settings = { authors: [], categories: [], now: new Date('2021-05-01T00:00:00Z') };
      try {
        const article = await importArticle({ name, bytes: Buffer.from(text, 'latin1') }, settings);
        const { problems } = parseArticle({
          file: article.place.file,
          bytes: Buffer.from(article.text),
        });
        expect(problems.filter(({ id }) => id !== 'thieu-khoa')).toEqual([]);
      } catch (error) {
        if (!(error instanceof ImportRefusal)) throw error;
      }
    }),
    { numRuns: 300 },
  );
});
