import { spawnSync } from 'node:child_process';

/**
 * Exchanges two folders of one file system in a single step, so that there is no instant at which either name
 * leads nowhere. Node has no call for it: `mv --exchange` has (coreutils 9.5), and perl, which every Debian has,
 * can make the call itself (renameat2(2) with RENAME_EXCHANGE).
 *
 * @returns false where the system can't; nothing has happened then
 */
export function exchange(one: string, other: string): boolean {
  if (process.platform !== 'linux') return false;
  const moved = run('mv', ['--exchange', '--no-copy', '--no-target-directory', one, other]);
  return moved || run('perl', ['-e', script(), one, other]);
}

/** Number of renameat2 in the system's table of calls; it is the same for all newer processors. */
const CALL = process.arch === 'x64' ? 316 : 276;
const FROM_HERE = -100;
const RENAME_EXCHANGE = 2;

function script(): string {
  return `exit(syscall(${CALL}, ${FROM_HERE}, $ARGV[0], ${FROM_HERE}, $ARGV[1], ${RENAME_EXCHANGE}) == 0 ? 0 : 1)`;
}

function run(command: string, args: readonly string[]): boolean {
  return spawnSync(command, args, { stdio: 'ignore' }).status === 0;
}
