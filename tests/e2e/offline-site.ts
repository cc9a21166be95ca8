import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { buildSite } from '../../src/build/build-site.ts';
import { siteServer } from '../../src/build/server.ts';
import { silentReporter } from '../silent-reporter.ts';
import { atInstant } from './kinds-site.ts';
import { listen } from './listen.ts';

/** A site of its own that a test may publish anew and whose network it may cut. */
export class OfflineSite {
  readonly content = path.join(mkdtempSync(path.join(tmpdir(), 'ban-tin-offline-')), 'content');
  readonly out = '.cache/e2e-offline/dist';
  origin = '';
  #isOnline = true;
  #stop = (): Promise<void> => Promise.resolve();

  constructor() {
    cpSync('tests/fixtures/kinds', this.content, { recursive: true });
  }

  /** Publishes the content as it is now. */
  publish(): Promise<unknown> {
    // The site's code is compiled already for the site whose cache this is.
    const folders = { content: this.content, out: this.out, cache: '.cache/e2e-kinds/cache' };
    return atInstant(() => buildSite(folders, silentReporter));
  }

  async serve(): Promise<void> {
    await this.publish();
    const site = siteServer(this.out);
    const server = createServer((request, response) => {
      if (this.#isOnline) site.emit('request', request, response);
      else request.socket.destroy();
    });
    const { origin, stop } = await listen(server);
    this.origin = origin;
    this.#stop = stop;
  }

  stop(): Promise<void> {
    return this.#stop();
  }

  goOffline(): void {
    this.#isOnline = false;
  }

  goOnline(): void {
    this.#isOnline = true;
  }

  /** Changes an article: `2026/11/phien-1.md`. */
  edit(name: string, change: (text: string) => string): void {
    const file = path.join(this.content, 'tin', name);
    writeFileSync(file, change(readFileSync(file, 'utf8')));
  }
}
