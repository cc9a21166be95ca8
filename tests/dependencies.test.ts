import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import * as z from 'zod';

const page = readFileSync('docs/dependencies.md', 'utf8');
const sections = page.split(/^## /m);
const table = (title: string): string[] => {
  const section = sections.find((text) => text.startsWith(title)) ?? '';
  const rows = [...section.matchAll(/^\| (\S+) +\| (.+?) +\|$/gm)];
  return rows.map(([, name = '']) => name).filter((name) => !/^(?:package|-+)$/.test(name));
};

const { dependencies, devDependencies } = z
  .object({
    dependencies: z.record(z.string(), z.string()),
    devDependencies: z.record(z.string(), z.string()),
  })
  .parse(JSON.parse(readFileSync('package.json', 'utf8')));

const { packages } = z
  .object({
    packages: z.record(z.string(), z.object({ hasInstallScript: z.boolean().optional() })),
  })
  .parse(JSON.parse(readFileSync('package-lock.json', 'utf8')));

test('Every package is named with its reason, and nothing else is', () => {
  expect(table('On the way to readers')).toEqual(Object.keys(dependencies));
  expect(table('For development')).toEqual(Object.keys(devDependencies));
});

test('Every version is exact', () => {
  const versions = Object.values({ ...dependencies, ...devDependencies });
  expect(versions.filter((version) => !/^\d+\.\d+\.\d+(?:-[\w.]+)?$/.test(version))).toEqual([]);
});

test('No package runs a script at install but those listed', () => {
  const running = Object.entries(packages)
    .filter(([, { hasInstallScript }]) => hasInstallScript)
    .map(([path]) => path.replace(/^.*node_modules\//, ''));
  expect([...new Set(running)].sort()).toEqual(table('Scripts at install').sort());
});
