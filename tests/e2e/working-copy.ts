import { execFileSync } from 'node:child_process';
import {
  cpSync,
  globSync,
  mkdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { temporaryFolder } from '../temporary-folder.ts';

/** A git working copy of the shipped content, and the browser's own file system as its double. */
export class WorkingCopy {
  readonly folder = temporaryFolder();

  constructor() {
    cpSync('content', path.join(this.folder, 'content'), { recursive: true });
    this.git('init', '--quiet', '--initial-branch=main');
    this.commit();
  }

  git(...args: string[]): string {
    const who = ['-c', 'user.name=Biên tập', '-c', 'user.email=bt@example.vn'];
    const plain = ['-c', 'core.quotePath=false', '-c', 'core.autocrlf=false'];
    return execFileSync('git', [...who, ...plain, ...args], {
      cwd: this.folder,
      encoding: 'utf8',
    });
  }

  commit(): void {
    this.git('add', '--all');
    this.git('commit', '--quiet', '--message', 'Nội dung');
  }

  read(file: string): string {
    return readFileSync(path.join(this.folder, file), 'utf8');
  }

  /**
   * Puts the copy into the page's private file system and has the folder picker, which no test can drive,
   * answer with it. Its handles are the browser's own, so the form runs as it does on a real folder.
   */
  async giveTo(page: Page): Promise<void> {
    await page.addInitScript(() => {
      Object.assign(window, {
        showDirectoryPicker: async () =>
          (await navigator.storage.getDirectory()).getDirectoryHandle('ban-tin'),
      });
    });
    await page.goto('/robots.txt');
    const files = globSync('content/**/*', { cwd: this.folder })
      .filter((file) => statSync(path.join(this.folder, file)).isFile())
      .map((file) => [file, readFileSync(path.join(this.folder, file), 'base64')] as const);
    await page.evaluate(async (given) => {
      const store = await navigator.storage.getDirectory();
      const root = await store.getDirectoryHandle('ban-tin', { create: true });
      await root.getDirectoryHandle('.git', { create: true });
      for (const [file, base64] of given) {
        const names = file.split('/');
        let folder = root;
        for (const name of names.slice(0, -1)) {
          folder = await folder.getDirectoryHandle(name, { create: true });
        }
        const handle = await folder.getFileHandle(names.at(-1) ?? '', { create: true });
        const stream = await handle.createWritable();
        await stream.write(Uint8Array.from(atob(base64), (char) => char.charCodeAt(0)));
        await stream.close();
      }
    }, files);
  }

  /** Brings what the form saved back to the disk. */
  async takeFrom(page: Page): Promise<void> {
    const files = await page.evaluate(async () => {
      const found: (readonly [string, string])[] = [];
      const collect = async (folder: FileSystemDirectoryHandle, prefix: string): Promise<void> => {
        for await (const [name, handle] of folder.entries()) {
          if (handle instanceof FileSystemDirectoryHandle)
            await collect(handle, `${prefix}${name}/`);
          else {
            const bytes = new Uint8Array(
              await (await (handle as FileSystemFileHandle).getFile()).arrayBuffer(),
            );
            found.push([
              prefix + name,
              btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join('')),
            ]);
          }
        }
      };
      const store = await navigator.storage.getDirectory();
      await collect(await store.getDirectoryHandle('ban-tin'), '');
      return found;
    });
    rmSync(path.join(this.folder, 'content'), { recursive: true });
    for (const [file, base64] of files) {
      const target = path.join(this.folder, file);
      mkdirSync(path.dirname(target), { recursive: true });
      writeFileSync(target, Buffer.from(base64, 'base64'));
    }
  }
}
