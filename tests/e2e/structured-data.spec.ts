import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { KINDS_OUTPUT } from './kinds-site.ts';
import { expect, test } from './site.ts';

test('All structured data speaks schema.org: every type and property is of its vocabulary', () => {
  const things = ['dist', KINDS_OUTPUT].flatMap(thingsOf);
  const types = new Set(things.map((thing) => String(thing['@type'])));
  expect([...types].sort()).toEqual([
    'BreadcrumbList',
    'DigitalDocument',
    'GovernmentOrganization',
    'NewsArticle',
    'PublicationIssue',
    'WebSite',
  ]);
  // A thing that is wrong on purpose is the only one found: what finds nothing must be able to find something.
  const wrong = { '@context': 'https://schema.org', '@type': 'NewsArticle', headlin: 'Sơ kết' };
  const faults = faultsOf([...things, wrong]);
  expect(faults).toHaveLength(1);
  expect(faults[0]).toContain('headlin');
});

test('Every article is a NewsArticle with a trail, and names who publishes it', () => {
  for (const file of globSync('tin/[0-9]*/*/*/index.html', { cwd: 'dist' })) {
    const [article, trail] = thingsIn(readFileSync(path.join('dist', file), 'utf8'));
    expect(article, file).toMatchObject({
      '@type': 'NewsArticle',
      publisher: { '@type': 'GovernmentOrganization' },
    });
    expect(trail, file).toMatchObject({ '@type': 'BreadcrumbList' });
  }
});

/** The different things of all pages of an output; a type needs no more than its first twenty. */
function thingsOf(folder: string): Thing[] {
  const things = globSync('**/index.html', { cwd: folder, exclude: ['quan-tri/**'] }).flatMap(
    (file) => thingsIn(readFileSync(path.join(folder, file), 'utf8')),
  );
  const counts = new Map<unknown, number>();
  return things.filter((thing) => {
    const count = counts.get(thing['@type']) ?? 0;
    counts.set(thing['@type'], count + 1);
    return count < 20;
  });
}

function thingsIn(page: string): Thing[] {
  return [...page.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)].map(
    ([, json = '']) => JSON.parse(json) as Thing,
  );
}

/**
 * schema-dts is the vocabulary of schema.org as types, so the compiler is the validator: each thing becomes
 * a constant of its type.
 */
function faultsOf(things: readonly Thing[]): string[] {
  const name = path.resolve('tests/e2e/things.virtual.ts');
  const source = [
    "import type * as schema from 'schema-dts';",
    ...things.map(
      (thing, index) =>
        `export const thing${index}: schema.WithContext<schema.${String(thing['@type'])}> = ${JSON.stringify(thing)};`,
    ),
  ].join('\n');
  const options: ts.CompilerOptions = {
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    types: [],
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    target: ts.ScriptTarget.ESNext,
  };
  const host = ts.createCompilerHost(options);
  const { fileExists, getSourceFile, readFile } = host;
  host.fileExists = (file) => file === name || fileExists(file);
  host.readFile = (file) => (file === name ? source : readFile(file));
  host.getSourceFile = (file, target, ...rest) =>
    file === name
      ? ts.createSourceFile(file, source, target)
      : getSourceFile(file, target, ...rest);
  const program = ts.createProgram([name], options, host);
  return ts
    .getPreEmitDiagnostics(program)
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
}

type Thing = Readonly<Record<string, unknown>>;
