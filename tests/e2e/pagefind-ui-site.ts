import { cp, mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { close, createIndex } from 'pagefind';
import sirv from 'sirv';
import { build } from 'vite';
import { writeTestIndex } from '../search/build-index.ts';

/**
 * Serves the page with Pagefind's stock components: they in `/stock/`, our module in place of their `pagefind.js` in
 * `/ours/`, the index of the test articles in `/pagefind/`.
 */
export async function servePagefindUi(): Promise<PagefindUiSite> {
  const folder = await mkdtemp(join(tmpdir(), 'pagefind-ui-'));
  await cp('tests/fixtures/search/pagefind-ui', folder, { recursive: true });
  await writeTestIndex(join(folder, 'pagefind'));
  await writeStockFiles(join(folder, 'stock'));
  await build({
    configFile: false,
    logLevel: 'error',
    base: '/ours/',
    worker: { format: 'es' },
    build: {
      outDir: join(folder, 'ours'),
      lib: {
        entry: 'src/search/client/pagefind-api.ts',
        formats: ['es'],
        fileName: () => 'pagefind.js',
      },
    },
  });
  const server = createServer(sirv(folder, { dev: true }));
  await new Promise<void>((ready) => server.listen(0, ready));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://localhost:${port}/`,
    async close() {
      server.closeAllConnections();
      server.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** Pagefind's package holds its components only inside its binary, which writes them beside an index. */
async function writeStockFiles(outputPath: string): Promise<void> {
  const { index, errors } = await createIndex();
  if (index === undefined) throw new Error(errors.join('\n'));
  await index.addCustomRecord({ url: '/', content: 'trang', language: 'vi' });
  await index.writeFiles({ outputPath });
  await close();
}

export interface PagefindUiSite {
  readonly url: string;
  close(): Promise<void>;
}
