import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';

/**
 * Who may import whom: docs/architecture.md has the same table in words. A room may always import
 * itself; rooms not named here are free of rules only because they don't exist.
 */
const MAY_IMPORT: Record<string, readonly string[] | undefined> = {
  site: [],
  text: [],
  model: ['text', 'site'],
  markdown: ['text', 'site'],
  checks: ['model', 'markdown', 'text', 'site'],
  loader: ['model', 'checks', 'markdown', 'text', 'site'],
  'search/query': ['text', 'site'],
  'search/client': ['search/query', 'text', 'site'],
  'search/index': ['search/query', 'model', 'text', 'site'],
  feeds: ['model', 'text', 'site'],
  // The PDF of an issue: data in, bytes out.
  print: ['text'],
  'content.config': ['loader', 'model'],
  collections: ['loader', 'markdown', 'model', 'text', 'site'],
  components: ['model', 'text', 'site', 'search/client', 'reader', 'offline'],
  reader: [],
  // In readers' browsers: the worker, the offline page's list, what registers the worker.
  offline: [],
  layouts: ['components', 'model', 'text', 'site', 'styles'],
  pages: [
    'layouts',
    'components',
    'collections',
    'feeds',
    'model',
    'text',
    'site',
    'styles',
    'offline',
  ],
  styles: [],
  // The web form: a bundle of its own, under an address of its own.
  admin: ['model', 'markdown', 'text', 'site'],
  build: [
    'loader',
    'content.config',
    'search/index',
    'feeds',
    'print',
    'markdown',
    'model',
    'text',
    'site',
    'admin',
    'offline',
  ],
  // Measures a built site.
  evidence: ['checks', 'search/client', 'search/index', 'text', 'site'],
  importer: ['text', 'model', 'markdown', 'checks', 'site'],
  deploy: ['build', 'site'],
  // Knows nothing of how sites are built: it compares content with files.
  verify: ['model', 'text', 'site'],
  'astro.config': ['site', 'markdown', 'loader', 'build'],
  scripts: [
    'build',
    'verify',
    'evidence',
    'importer',
    'deploy',
    'loader',
    'checks',
    'model',
    'text',
    'markdown',
    'search/index',
  ],
};

const ROOT = path.resolve(import.meta.dirname, '..');
const files = globSync('{src,scripts}/**/*.{ts,astro,css}', { cwd: ROOT })
  .concat('astro.config.mjs')
  .sort();

describe('the rooms', () => {
  const arrows = files.flatMap((file) =>
    importsOf(file).map((target) => ({ file, from: roomOf(file), to: target })),
  );

  test('every file stands in a room of the table', () => {
    expect(files.filter((file) => MAY_IMPORT[roomOf(file) ?? ''] === undefined)).toEqual([]);
  });

  test('import only what the table allows', () => {
    const broken = arrows
      .map(({ file, from, to }) => ({ file, from, room: roomOf(localPath(file, to)) }))
      .filter(({ from, room }) => room !== undefined && room !== from)
      .filter(({ from, room }) => !MAY_IMPORT[from ?? '']?.includes(room ?? ''))
      .map(({ file, room }) => `${file} -> ${room}`);
    expect(broken).toEqual([]);
  });

  test('that readers load never touch Node', () => {
    const rooms = ['text', 'site', 'search/query', 'search/client', 'reader', 'admin', 'offline'];
    const broken = arrows.filter(
      ({ from, to }) => rooms.includes(from ?? '') && to.startsWith('node:'),
    );
    expect(broken).toEqual([]);
  });

  test('leave gray-matter to one file', () => {
    const callers = arrows.filter(({ to }) => to === 'gray-matter').map(({ file }) => file);
    expect(callers).toEqual(['src/model/front-matter.ts']);
  });

  test('leave astro:content to the collections and to the page that renders MDX', () => {
    const callers = arrows.filter(({ to }) => to === 'astro:content');
    const elsewhere = callers.filter(
      ({ from, file }) =>
        from !== 'collections' && from !== 'content.config' && !file.endsWith('/[...id].astro'),
    );
    expect(elsewhere).toEqual([]);
  });

  // A build writes a page again when what `getStaticPaths` gives it has changed: nothing else may reach it.
  test('give a page of many all it shows through getStaticPaths', () => {
    const pages = files.filter((file) => file.startsWith('src/pages/'));
    const broken = pages.flatMap((file) =>
      readsOutsidePaths(file).map((name) => `${file} calls ${name}`),
    );
    expect(broken).toEqual([]);
  });

  test('hold files of one purpose: at most 250 lines, none named for nothing in particular', () => {
    const code = files.filter((file) => !file.endsWith('inventory.ts'));
    const long = code.filter((file) => read(file).split('\n').length > 251);
    const vague = files.filter((file) =>
      /(?:^|\/)(?:utils?|helpers?|common|misc|lib)[./]/.test(file),
    );
    expect({ long, vague }).toEqual({ long: [], vague: [] });
  });
});

/** `src/search/index/record.ts` -> `search/index`; undefined for a package. */
function roomOf(file: string | undefined): string | undefined {
  if (file === undefined) return undefined;
  const parts = file.split('/');
  if (parts[0] !== 'src') return parts[0]?.replace(/\.mjs$/, '');
  if (parts[1] === 'search') return `search/${parts[2] ?? ''}`;
  return parts[1]?.replace(/\.(?:ts|astro)$/, '');
}

/** Path of a relative import from the root; undefined for a package. */
function localPath(file: string, target: string): string | undefined {
  if (!target.startsWith('.')) return undefined;
  return path.posix.join(path.posix.dirname(file), target);
}

function importsOf(file: string): string[] {
  if (file.endsWith('.css')) {
    return [...read(file).matchAll(/@import '([^']+)'/g)].map(([, target]) => target ?? '');
  }
  const source = file.endsWith('.astro') ? scriptsOf(read(file)) : read(file);
  return ts.preProcessFile(source, true, true).importedFiles.map(({ fileName }) => fileName);
}

/** Readers of content that a route with `getStaticPaths` calls anywhere else. */
function readsOutsidePaths(file: string): string[] {
  const code = file.endsWith('.astro') ? scriptsOf(read(file)) : read(file);
  const source = ts.createSourceFile(file, code, ts.ScriptTarget.Latest, true);
  const readers = new Set<string>();
  let paths: ts.Node | undefined;
  const found: string[] = [];
  const walk = (node: ts.Node): void => {
    if (node === paths) return;
    if (ts.isIdentifier(node) && readers.has(node.text)) found.push(node.text);
    node.forEachChild(walk);
  };
  for (const statement of source.statements) {
    if (ts.isVariableStatement(statement) && statement.getText().includes('getStaticPaths =')) {
      paths = statement;
    }
  }
  if (!paths) return [];
  for (const statement of source.statements) {
    if (!ts.isImportDeclaration(statement)) continue;
    const target = (statement.moduleSpecifier as ts.StringLiteral).text;
    // A body is named by the hash of all that went into it, so what it gives can't change.
    if (!target.includes('/collections/') || target.endsWith('/body.ts')) continue;
    const named = statement.importClause?.namedBindings;
    if (named && ts.isNamedImports(named)) {
      for (const { name } of named.elements) readers.add(name.text);
    }
  }
  for (const statement of source.statements) {
    if (!ts.isImportDeclaration(statement)) walk(statement);
  }
  // A type may be named anywhere.
  return found.filter((name) => !/^[A-Z]/.test(name));
}

/** The fence and the script elements of an Astro component. */
function scriptsOf(astro: string): string {
  const [, fence = ''] = /^---\n([\s\S]*?)\n---/.exec(astro) ?? [];
  const scripts = [...astro.matchAll(/<script[^>]*>([\s\S]*?)<\/script>/g)].map(([, code]) => code);
  return [fence, ...scripts].join('\n');
}

function read(file: string): string {
  return readFileSync(path.join(ROOT, file), 'utf8');
}
