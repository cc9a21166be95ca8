import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadContent } from '../../src/loader/load-content.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { hostileCases, REGISTERS } from './cases.ts';

const cases = hostileCases();

test('there are at least 300 hostile cases, each under a name of its own', () => {
  expect(new Set(cases.map(({ name, url }) => name + url)).size).toBeGreaterThanOrEqual(300);
});

describe('Hostile content', async () => {
  const folder = temporaryFolder(
    Object.assign({ ...REGISTERS }, ...cases.map(({ files }) => files)) as Record<
      string,
      string | Buffer
    >,
  );
  const { articles, pages, problems } = await loadContent({
    content: path.join(folder, 'content'),
    cache: path.join(folder, 'cache'),
  });
  const taken = new Set([...articles, ...pages].map(({ source }) => source.file));

  test.each(cases)('$name is refused with place and mend, or published harmless', (hostile) => {
    const files = Object.keys(hostile.files);
    const file = files.at(-1) ?? '';
    const errors = problems.filter(
      (problem) => files.includes(problem.file) && problem.severity === 'error',
    );
    if (hostile.mustBeRefused) expect(errors).not.toEqual([]);
    if (errors.length === 0) expect(taken.has(file)).toBe(true);
    for (const { line, column, id, message, mend } of errors) {
      expect(line).toBeGreaterThanOrEqual(1);
      expect(column).toBeGreaterThanOrEqual(1);
      expect(id).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
      expect(message).toMatch(/\.$/);
      expect(mend).toMatch(/[.?]$/);
    }
  });
});
