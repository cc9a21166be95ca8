// Does the import lose words? `npm run bench:import -- FILE…`: documents, or .jsonl of records with `body_html`.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { importArticle } from '../src/importer/import-article.ts';
import { tally, wordsOfArticle, wordsOfHtml } from '../tests/importer/words-of.ts';

interface Sample {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly words: string;
}

const started = performance.now();
const samples = process.argv.slice(2).flatMap(read);
let kept = 0;
let doubts = 0;
for (const { name, bytes, words } of samples) {
  const settings = { authors: [], categories: [], now: new Date() };
  const article = await importArticle({ name, bytes }, settings);
  const removed = article.removed.map(({ text }) => text).join('\n');
  const before = tally(words);
  const after = tally(`${wordsOfArticle(article.text)}\n${removed}`);
  const unlike = Object.keys({ ...before, ...after }).filter(
    (word) => before[word] !== after[word],
  );
  const isMissing = article.removed.some(({ why }) => why.startsWith('Chữ bị rơi'));
  if (unlike.length === 0 && !isMissing) kept++;
  else console.log(`${name}: ${unlike.slice(0, 20).join(' ')}`);
  doubts += article.doubts.length;
}
console.log(
  `${kept} of ${samples.length} documents keep every word; ${doubts} doubts; ${Math.round(performance.now() - started)} ms`,
);
process.exitCode = kept === samples.length ? 0 : 1;

function read(file: string): Sample[] {
  const bytes = readFileSync(file);
  if (!file.endsWith('.jsonl')) {
    const text = bytes.toString().normalize('NFC');
    return [{ name: file, bytes, words: file.endsWith('.txt') ? text : wordsOfHtml(text) }];
  }
  const lines = bytes.toString().split('\n').filter(Boolean);
  return lines.map((line, at) => {
    const { body_html: html } = JSON.parse(line) as { body_html: string };
    return {
      name: `${path.basename(file)}-${at + 1}.html`,
      bytes: Buffer.from(html),
      words: wordsOfHtml(html.normalize('NFC')),
    };
  });
}
