import { globSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { handbookPages, readingSamples } from '../../src/checks/handbook.ts';
import { helpFolder } from '../../src/checks/help-page.ts';
import { readSample } from '../../src/checks/reading-sample.ts';

const pages = handbookPages();

describe('the handbook', () => {
  test('is what the rules and their samples say; `npm run docs:errors` writes it', () => {
    const written = readdirSync(helpFolder).map((name) => [
      name,
      readFileSync(path.join(helpFolder, name), 'utf8'),
    ]);
    expect(Object.fromEntries(written)).toEqual(Object.fromEntries(pages));
  });

  test('has a page for every id that the code gives to a problem', () => {
    const ids = globSync('src/{model,markdown,checks}/**/*.ts').flatMap((file) => {
      const source = readFileSync(file, 'utf8');
      const found = source.matchAll(/(?:\bid: |refuse\(\s*file,\s*)'([a-z0-9]+(?:-[a-z0-9]+)+)'/g);
      return [...found].map(([, id]) => `${id ?? ''}.md`);
    });
    expect(ids.length).toBeGreaterThan(50);
    expect([...new Set(ids)].filter((page) => !pages.has(page))).toEqual([]);
  });

  test.each(readingSamples.filter(({ file }) => !file.endsWith('.yaml')))(
    'shows a file of which $id is told, with that weight',
    (sample) => {
      const problems = readSample(sample);
      expect(problems).not.toEqual([]);
      expect(problems.filter(({ severity }) => severity !== sample.severity)).toEqual([]);
    },
  );
});
