import { existsSync, globSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

const pages = [
  'docs/so-tay-bien-tap.md',
  'docs/van-hanh.md',
  ...globSync('docs/so-tay-bien-tap/*.md'),
];

test.each(pages)('Every link and picture of %s is there', (page) => {
  const text = readFileSync(page, 'utf8');
  const targets = [...text.matchAll(/\]\(([^)#\s]+)/g)].map(([, target = '']) => target);
  const missing = targets.filter(
    (target) => !/^[a-z]+:/.test(target) && !existsSync(path.join(path.dirname(page), target)),
  );
  expect(missing).toEqual([]);
});

test('The walk from Word has five steps, each with a picture that is small', () => {
  const walk = readFileSync('docs/so-tay-bien-tap/nam-buoc.md', 'utf8');
  const steps = walk.split(/^## \d\. /m).slice(1);
  expect(steps).toHaveLength(5);
  for (const step of steps) {
    const picture = /\]\((hinh\/[^)]+)\)/.exec(step)?.[1] ?? '';
    expect(statSync(path.join('docs/so-tay-bien-tap', picture)).size).toBeLessThan(60_000);
  }
});
