import { mkdtemp, readFile, rm } from 'node:fs/promises';
import path from 'node:path';

/**
 * The worker with the list of the shell's files and their revisions written into it, by workbox-build.
 *
 * @param bundle folder with the bundled worker
 * @param site folder that has the shell's files
 * @param shell paths in that folder
 */
export async function workerWithShell(
  bundle: string,
  site: string,
  shell: readonly string[],
): Promise<Uint8Array> {
  // It takes a second to load and is needed only when the shell has changed.
  const { injectManifest } = await import('workbox-build');
  const growing = await mkdtemp(path.join(bundle, 'next-'));
  try {
    const swDest = path.join(growing, 'sw.js');
    const { warnings } = await injectManifest({
      swSrc: path.join(bundle, 'main.js'),
      swDest,
      globDirectory: site,
      globPatterns: [...shell],
      // Named by their content already.
      dontCacheBustURLsMatching: /^\/_astro\//,
      modifyURLPrefix: { '': '/' },
      manifestTransforms: [
        (entries) => ({
          manifest: entries.map((entry) => ({
            ...entry,
            url: entry.url.replace(/\/index\.html$/, '/'),
          })),
        }),
      ],
    });
    if (warnings.length > 0) throw new Error(warnings.join('\n'));
    return await readFile(swDest);
  } finally {
    await rm(growing, { recursive: true, force: true });
  }
}
