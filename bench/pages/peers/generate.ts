import { execFileSync } from 'node:child_process';
import path from 'node:path';

/** Runs a generator that stands in the folder's own packages. Its words are shown when it fails. */
export function generate(folder: string, program: string, args: readonly string[]): void {
  execFileSync(path.join(folder, 'node_modules/.bin', program), args, {
    cwd: folder,
    env: { ...process.env, NODE_ENV: 'production', ASTRO_TELEMETRY_DISABLED: '1' },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}
