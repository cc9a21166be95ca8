import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';

/**
 * A folder with packages of the npm registry, for what the benchmark measures with or against: none of it is a dependency
 * of the project. Installed once for each list of packages.
 *
 * @returns its path, absolute
 */
export async function npmFolder(
  name: string,
  packages: Readonly<Record<string, string>>,
): Promise<string> {
  const folder = path.resolve('.cache/bench-pages', name);
  const manifest = JSON.stringify({ private: true, type: 'module', dependencies: packages });
  const file = path.join(folder, 'package.json');
  await mkdir(folder, { recursive: true });
  const isSame = existsSync(file) && (await readFile(file, 'utf8')) === manifest;
  if (isSame && existsSync(path.join(folder, 'node_modules'))) return folder;
  await writeFile(file, manifest);
  console.log(`Installing ${Object.keys(packages).join(', ')}…`);
  execFileSync('npm', ['install', '--no-audit', '--no-fund', '--loglevel', 'error'], {
    cwd: folder,
    stdio: 'inherit',
  });
  return folder;
}
