import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { render } from '../../src/markdown/render.ts';

const SRC = path.resolve(import.meta.dirname, '../../src');

test('no heading of an article takes an id that the page around it uses', () => {
  const pages = globSync('pages/**/*.astro', { cwd: SRC }).filter((file) =>
    read(file).includes('<Prose'),
  );
  const ids = [...withImports(pages)].flatMap((file) =>
    [...read(file).matchAll(/\sid="([^"{}]+)"/g)].map(([, id = '']) => id),
  );
  expect(ids.length).toBeGreaterThan(0);
  const taken = ids.filter(
    (id) => render(`## ${id.replaceAll(/[-_]/g, ' ')}`).headings[0]?.id === id,
  );
  expect(taken).toEqual([]);
});

function read(file: string): string {
  return readFileSync(path.join(SRC, file), 'utf8');
}

/** The files and all components that they show. */
function withImports(files: readonly string[], found = new Set<string>()): Set<string> {
  for (const file of files) {
    if (found.has(file)) continue;
    found.add(file);
    const imports = [...read(file).matchAll(/from '(\.[^']+\.astro)'/g)];
    withImports(
      imports.map(([, target = '']) => path.join(path.dirname(file), target)),
      found,
    );
  }
  return found;
}
