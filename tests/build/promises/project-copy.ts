import { execFileSync } from 'node:child_process';
import { cpSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const PARTS = [
  'src',
  'scripts',
  'public',
  'content',
  'astro.config.mjs',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
];

/** A copy of the project, whose code may be changed. */
export class ProjectCopy {
  readonly folder: string;

  constructor(folder: string) {
    this.folder = folder;
    for (const part of PARTS) cpSync(part, path.join(folder, part), { recursive: true });
    symlinkSync(path.resolve('node_modules'), path.join(folder, 'node_modules'));
  }

  /** Builds from this cache folder; returns the folder of the output. */
  build(name: string, env: Readonly<Record<string, string>> = {}): string {
    const out = path.join(this.folder, `dist-${name}`);
    const args = ['scripts/build.ts', '--out', out, '--cache', path.join(this.folder, name)];
    execFileSync(process.execPath, args, {
      cwd: this.folder,
      stdio: 'ignore',
      env: { ...process.env, NODE_ENV: '', SOURCE_DATE_EPOCH: '1790000000', ...env },
    });
    return out;
  }

  /** Changes one of its files; throws when it doesn't hold what is to be changed. */
  change(file: string, from: string, to: string): void {
    const place = path.join(this.folder, file);
    const text = readFileSync(place, 'utf8');
    if (!text.includes(from)) throw new Error(`${file} doesn't hold ${from}`);
    writeFileSync(place, text.replace(from, to));
  }
}
