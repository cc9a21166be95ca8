import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

const AGAIN_MS = 100;

/**
 * Runs something while no other process that asks for the same lock does. A lock whose process is dead
 * is taken over at once: a build that was killed keeps nobody waiting.
 *
 * @param onNote hears one line when there is somebody to wait for
 */
export async function withLock<T>(
  file: string,
  onNote: (line: string) => void,
  run: () => Promise<T>,
): Promise<T> {
  mkdirSync(path.dirname(file), { recursive: true });
  let isSaid = false;
  for (;;) {
    const holder = take(file);
    if (holder === undefined) break;
    if (!isSaid) onNote(`Một lần dựng khác đang chạy (tiến trình ${holder}); chờ nó xong…`);
    isSaid = true;
    await wait(AGAIN_MS);
  }
  try {
    return await run();
  } finally {
    rmSync(file, { force: true });
  }
}

let taken = 0;

/** Takes the lock, or says which living process has it. */
function take(file: string): number | undefined {
  const mine = `${file}.${process.pid}.${(taken += 1)}`;
  writeFileSync(mine, identity(process.pid));
  try {
    for (;;) {
      try {
        // A link is made whole or not at all: nobody ever reads a half-written lock.
        linkSync(mine, file);
        return undefined;
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
      }
      const holder = read(file);
      if (holder !== undefined && isAlive(holder)) return Number.parseInt(holder, 10);
      removeDead(file, mine, holder);
    }
  } finally {
    rmSync(mine, { force: true });
  }
}

/** Moves a dead process's lock away; one that a living process took in the meantime is put back. */
function removeDead(file: string, mine: string, holder: string | undefined): void {
  const aside = `${mine}.dead`;
  try {
    renameSync(file, aside);
    if (read(aside) !== holder) linkSync(aside, file);
  } catch {
    // Somebody else was faster; the next attempt sees what they did.
  }
  rmSync(aside, { force: true });
}

function read(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}

function isAlive(holder: string): boolean {
  const pid = Number.parseInt(holder, 10);
  try {
    process.kill(pid, 0);
  } catch (error) {
    // EPERM: it lives and belongs to somebody else.
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') return false;
  }
  return identity(pid) === holder;
}

/** Number and, where the system tells, time of start: numbers of processes are given out again. */
function identity(pid: number): string {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return `${pid} ${fields[19] ?? ''}`;
  } catch {
    return `${pid} `;
  }
}
