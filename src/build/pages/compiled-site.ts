import { existsSync } from 'node:fs';
import { mkdir, readdir, rename, rm, stat, symlink } from 'node:fs/promises';
import path from 'node:path';
import type { MdxPage, MdxPages } from '../../loader/mdx-pages.ts';
import { withLock } from '../lock.ts';
import { runApart } from '../run-apart.ts';
import { siteVersion } from './site-version.ts';

/** What the compiling process is told. */
export interface CompileOrder {
  readonly folder: string;
  readonly pages: readonly MdxPage[];
}

/** The site's code, compiled by Astro and Vite: `server/` renders pages, `client/` is what browsers load. */
export interface CompiledSite {
  readonly folder: string;
  readonly version: string;
}

/** Compiled sites that are kept: going back and forth between two branches compiles neither again. */
const KEPT = 3;

/**
 * The compiled site for this code and these MDX pages; compiled only when there is none in the cache.
 * @param onNote hears each line that Astro and Vite have to say
 */
export async function compiledSite(
  cache: string,
  pages: MdxPages,
  onNote: (line: string) => void,
): Promise<CompiledSite> {
  const version = siteVersion(pages);
  const all = path.resolve(cache, 'site');
  const folder = path.join(all, version);
  if (!existsSync(folder)) {
    const beside = `${folder}.${process.pid}`;
    await rm(beside, { recursive: true, force: true });
    await mkdir(beside, { recursive: true });
    // Compiled code still imports packages, and the cache may be anywhere.
    await symlink(path.resolve('node_modules'), path.join(beside, 'node_modules'), 'junction');
    // Astro writes into `.astro` of the checkout, whichever cache a build has.
    await mkdir('.astro', { recursive: true });
    await withLock(path.resolve('.astro/compile.lock'), onNote, () =>
      compile({ folder: beside, pages: pages.pages }, onNote),
    );
    await rename(beside, folder);
    await forgetOld(all, version);
  }
  return { folder, version };
}

async function compile(order: CompileOrder, onNote: (line: string) => void): Promise<void> {
  const script = path.join(import.meta.dirname, 'compile.ts');
  try {
    for (const line of await runApart(script, order)) onNote(line);
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error);
    throw new Error(`Astro không biên dịch được trang:\n${said}`, { cause: error });
  }
}

async function forgetOld(all: string, current: string): Promise<void> {
  const names = (await readdir(all)).filter((name) => name !== current);
  const aged = await Promise.all(
    names.map(async (name) => ({ name, time: (await stat(path.join(all, name))).mtimeMs })),
  );
  for (const { name } of aged.sort((a, b) => b.time - a.time).slice(KEPT - 1)) {
    await rm(path.join(all, name), { recursive: true, force: true });
  }
}
