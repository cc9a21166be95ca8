// Makes src/styles/fonts/*.woff2 and src/build/previews/*.woff from Adobe's Source Sans 3 (SIL Open Font License 1.1).
// Run by hand when the font package changes: `node scripts/font.ts`.
import { readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import subsetFont from 'subset-font';

const require = createRequire(import.meta.url);
const source = path.dirname(require.resolve('source-sans/package.json'));
const target = new URL('../src/styles/fonts/', import.meta.url);

for (const style of ['Upright', 'Italic']) {
  const font = await readFile(path.join(source, `VF/SourceSans3VF-${style}.ttf`));
  const subset = await subsetFont(font, characters(), {
    targetFormat: 'woff2',
    variationAxes: { wght: { min: 400, max: 700 } },
    // Small capitals and other alternates are unused: leaving them out halves the file.
    noLayoutClosure: true,
  });
  const name = `source-sans-3-${style.toLowerCase()}.woff2`;
  await writeFile(new URL(name, target), subset);
  console.log(`${name}: ${(subset.length / 1024).toFixed(1)} KB`);
}

// Static ones for src/build/previews: what draws previews reads neither variable fonts nor woff2.
const upright = await readFile(path.join(source, 'VF/SourceSans3VF-Upright.ttf'));
for (const weight of [400, 700]) {
  const subset = await subsetFont(upright, characters(), {
    targetFormat: 'woff',
    variationAxes: { wght: weight },
    noLayoutClosure: true,
  });
  const name = `source-sans-3-${weight}.woff`;
  await writeFile(new URL(`../src/build/previews/${name}`, import.meta.url), subset);
  console.log(`${name}: ${(subset.length / 1024).toFixed(1)} KB`);
}

/** Basic Latin, every precomposed Vietnamese letter, the combining marks, and the punctuation we print. */
function characters(): string {
  const ascii = Array.from({ length: 0x7f - 0x20 }, (_, i) => String.fromCodePoint(0x20 + i));
  const tones = ['', '\u0300', '\u0301', '\u0303', '\u0309', '\u0323'];
  const vowels = Array.from('aăâeêioôơuưy').flatMap((vowel) =>
    tones.map((tone) => (vowel + tone).normalize('NFC')),
  );
  const letters = [...vowels, 'đ'].join('');
  const marks = '\u0300\u0301\u0302\u0303\u0306\u0309\u031b\u0323';
  const signs = '\u00a0–—‘’“”„…•·«»©®°±×÷½²³₫€→←↑↓§¶‹›−≤≥′″№';
  return ascii.join('') + letters + letters.toUpperCase() + marks + signs;
}
