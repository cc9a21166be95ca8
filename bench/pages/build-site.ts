import { cp, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parse, stringify } from 'yaml';
import { runBuild } from '../../scripts/run-build.ts';
import { writeContent } from '../build/content-folder.ts';
import { readCorpora } from '../search/corpus.ts';
import { syntheticArticles } from '../synthetic.ts';

const FOLDER = '.cache/bench-pages';

/** When every notice, draft and article of the fixtures is in force: 20 November 2026 in Việt Nam. */
const INSTANT = Date.UTC(2026, 10, 19, 17) / 1000;

/**
 * Builds a site of many articles, of the shipped content and of the fixture with every kind of content, so that every page
 * type stands in it at its usual address. Returns the folder of the output. The folder stays: the next run builds little.
 *
 * @param corpus a file of articles; generated ones without it
 */
export async function buildPagesSite(corpus: string | undefined, limit: number): Promise<string> {
  const content = path.join(FOLDER, 'content');
  await writeContent(
    content,
    corpus === undefined ? [...syntheticArticles(limit)] : await readCorpora([corpus], limit),
  );
  for (const more of ['tests/fixtures/kinds', 'content']) await addContent(more, content);
  const out = path.join(FOLDER, 'dist');
  process.env['SOURCE_DATE_EPOCH'] ??= String(INSTANT);
  if (!(await runBuild({ content, out, cache: path.join(FOLDER, 'cache') }))) process.exit(1);
  return out;
}

/** Copies folders, and adds the entries of registers to those that are there. */
async function addContent(from: string, to: string): Promise<void> {
  for (const entry of await readdir(from, { withFileTypes: true })) {
    const [source, target] = [path.join(from, entry.name), path.join(to, entry.name)];
    if (entry.isDirectory()) {
      await mkdir(target, { recursive: true });
      await cp(source, target, { recursive: true });
    } else if (entry.name.endsWith('.yaml')) await addRegister(source, target);
  }
}

async function addRegister(source: string, target: string): Promise<void> {
  const there = await readFile(target, 'utf8').catch(() => '[]');
  const [old, added] = [there, await readFile(source, 'utf8')].map((text) => parse(text) as Item[]);
  if (!Array.isArray(old) || !Array.isArray(added)) return cp(source, target);
  const byName = new Map([...old, ...added].map((item) => [keyOf(item), item]));
  await writeFile(target, stringify([...byName.values()]));
}

/** What tells an entry from the others of its register. */
function keyOf(item: Item): string {
  return String(item['slug'] ?? item['short'] ?? JSON.stringify(item));
}

type Item = Readonly<Record<string, unknown>>;
