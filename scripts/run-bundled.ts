// Runs a command of this folder as one bundle: `node scripts/run-bundled.ts check [OPTION…]`. Node finds and links the eight hundred
// modules of a check one by one, in the program and in each of its threads: bundled, a check of few texts takes half the time.
import { hash } from 'node:crypto';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { keepBundle } from '../src/build/kept-bundle.ts';
import { stampOf, walk } from '../src/build/output/stamp.ts';
import { BUNDLED_COMMANDS } from './bundled-commands.ts';

const ROOT = path.resolve(import.meta.dirname, '..');

const [command = '', ...options] = process.argv.slice(2);
if (BUNDLED_COMMANDS.includes(command)) {
  const folder = path.join(ROOT, '.cache/commands', stateOfCode());
  await keepBundle(folder, path.join(import.meta.dirname, 'bundle-commands.ts'));
  const bundle = path.join(folder, `${command}.js`);
  process.argv = [process.execPath, bundle, ...options];
  await import(pathToFileURL(bundle).href);
} else {
  console.error(`Không có lệnh “${command}”. Chọn một trong: ${BUNDLED_COMMANDS.join(', ')}.`);
  process.exitCode = 2;
}

/** By the stamps of the files: reading all of them would take as long as the rest of this. */
function stateOfCode(): string {
  const inside = ['src', 'scripts'].flatMap((room) =>
    walk(path.join(ROOT, room)).files.map((file) => path.join(ROOT, room, file)),
  );
  const files = [...inside, path.join(ROOT, 'package-lock.json')].sort();
  const stamps = files.map((file) => `${file} ${stampOf(file)}`);
  return hash('sha256', [process.version, ...stamps].join('\n'));
}
