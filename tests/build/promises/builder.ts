import { fork, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import type { BuildFolders } from '../../../src/build/build-site.ts';
import type { Answer } from './build-child.ts';

const CHILD = path.resolve(import.meta.dirname, 'build-child.ts');
/** The instant of every build: some content of the tests depends on it. */
const EPOCH = { SOURCE_DATE_EPOCH: '1790000000' };

/** A process that builds; it stays for the next build until `end`. */
export class Builder {
  readonly #child: ChildProcess;

  constructor(env: Readonly<Record<string, string>> = {}) {
    this.#child = start(env);
  }

  /** Builds; throws what an editor or an operator would read when it failed. */
  build(folders: BuildFolders): Promise<void> {
    const child = this.#child;
    return new Promise((resolve, reject) => {
      const end = (failure: string | undefined): void => {
        child.off('message', hear).off('exit', die);
        if (failure === undefined) resolve();
        else reject(new Error(failure));
      };
      const hear = ({ isBuilt, failure = 'It failed.' }: Partial<Answer>): void => {
        if (isBuilt !== undefined) end(isBuilt ? undefined : failure);
      };
      const die = (): void => {
        end('It died.');
      };
      child.on('message', hear).on('exit', die);
      child.send(folders);
    });
  }

  end(): void {
    this.#child.kill('SIGKILL');
  }
}

function start(env: Readonly<Record<string, string>> = {}): ChildProcess {
  return fork(CHILD, { env: { ...process.env, NODE_ENV: '', ...EPOCH, ...env }, execArgv: [] });
}

/** A build in a process of its own under a shell's limits: `ulimit -f 16`. */
export async function buildLimited(folders: BuildFolders, limit: string): Promise<boolean> {
  const order = JSON.stringify(folders);
  const script = `
    const { buildSite } = await import(${JSON.stringify(path.resolve('src/build/build-site.ts'))});
    const { silentReporter } = await import(${JSON.stringify(path.resolve('tests/silent-reporter.ts'))});
    await buildSite(${order}, silentReporter);`;
  const child = spawn(
    'sh',
    ['-c', `${limit}; exec "$0" --input-type=module -e "$1"`, process.execPath, script],
    { env: { ...process.env, NODE_ENV: '', ...EPOCH }, stdio: 'ignore' },
  );
  const [code] = (await once(child, 'exit')) as [number | null];
  return code === 0;
}

/** Starts a build and kills it after so many milliseconds, or lets it end if it is faster. */
export async function buildAndKill(folders: BuildFolders, after: number): Promise<void> {
  const child = start();
  const ended = once(child, 'exit');
  child.on('message', (answer: Partial<Answer>) => {
    if (answer.isBuilt !== undefined) child.kill('SIGKILL');
  });
  child.send(folders);
  const timer = setTimeout(() => child.kill('SIGKILL'), after);
  await ended;
  clearTimeout(timer);
}

/** Folders in a place, for builds of this content. */
export function foldersIn(place: string, content = path.join(place, 'content')): BuildFolders {
  return { content, out: path.join(place, 'dist'), cache: path.join(place, 'cache') };
}

/**
 * Folders whose cache has nothing of any content: only what is compiled from code alone is that of another cache, because
 * compiling takes longer than all else.
 */
export function cleanFolders(
  place: string,
  compiledIn: string,
  content = path.join(place, 'content'),
): BuildFolders {
  const folders = foldersIn(place, content);
  mkdirSync(folders.cache, { recursive: true });
  const there = path.resolve(compiledIn, 'site');
  if (existsSync(there)) symlinkSync(there, path.join(folders.cache, 'site'));
  return folders;
}
