import { linkSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { insertPolicies } from '../../src/deploy/meta-policy.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const PAGE = '<!doctype html><html><head><meta charset="utf-8"><title>Tin</title></head></html>';

test('a policy written into a page leaves the copy that the build keeps of it alone', async () => {
  const site = temporaryFolder({
    _headers: "/*\n  Content-Security-Policy: default-src 'self'\n",
    'index.html': PAGE,
  });
  const kept = path.join(temporaryFolder(), 'index.html');
  linkSync(path.join(site, 'index.html'), kept);

  expect(await insertPolicies(site)).toBe(1);

  expect(readFileSync(path.join(site, 'index.html'), 'utf8')).toContain("default-src 'self'");
  expect(readFileSync(kept, 'utf8')).toBe(PAGE);
});
