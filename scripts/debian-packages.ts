import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** Installs packages of Debian's or Ubuntu's. Returns whether the machine has such packages at all. */
export function installPackages(names: readonly string[]): boolean {
  if (!existsSync('/usr/bin/apt-get')) return false;
  // Outside a container the tests rarely run as root.
  const sudo = process.getuid?.() === 0 ? [] : ['sudo'];
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  for (const args of [['update'], ['install', '--yes', '--no-install-recommends', ...names]]) {
    const [command = '', ...rest] = [...sudo, 'apt-get', ...args];
    execFileSync(command, rest, { stdio: 'inherit', env });
  }
  return true;
}
