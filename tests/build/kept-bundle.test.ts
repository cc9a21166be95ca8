import { existsSync, mkdirSync, readdirSync, utimesSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { keepBundle } from '../../src/build/kept-bundle.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const SCRIPT = `
import { mkdirSync, writeFileSync } from 'node:fs';
const { folder } = JSON.parse(process.argv[2]);
mkdirSync(folder);
writeFileSync(folder + '/main.js', String(Math.random()));
`;

test('a bundle is made once, and those of old code do not pile up', async () => {
  const folder = temporaryFolder({ 'bundle.mjs': SCRIPT });
  const script = path.join(folder, 'bundle.mjs');
  const bundles = path.join(folder, 'bundles');
  mkdirSync(bundles);
  for (const [age, name] of ['newest', 'newer', 'old', 'older', 'oldest'].entries()) {
    mkdirSync(path.join(bundles, name));
    utimesSync(path.join(bundles, name), 1000 - age, 1000 - age);
  }
  await keepBundle(path.join(bundles, 'now'), script);
  expect(readdirSync(bundles).sort()).toEqual(['newer', 'newest', 'now', 'old']);
  expect(existsSync(path.join(bundles, 'now/main.js'))).toBe(true);
  await expect(keepBundle(path.join(bundles, 'now'), 'no-such-script')).resolves.toBeUndefined();
});
