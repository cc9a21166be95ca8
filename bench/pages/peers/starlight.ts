import path from 'node:path';
import type { Peer } from '../peers.ts';
import { npmFolder } from '../npm-folder.ts';
import { seedFile, type Seed } from './seed.ts';
import { writeFiles } from '../../write-files.ts';
import { generate } from './generate.ts';

/** Starlight as its package comes: only a title is set, all the rest is its default. */
export async function buildStarlight(seed: Seed): Promise<Peer> {
  const folder = await npmFolder('starlight', {
    '@astrojs/starlight': '0.42.4',
    astro: '7.3.5',
    sharp: '0.35.5',
  });
  await writeFiles(folder, {
    'astro.config.mjs': `import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';
export default defineConfig({ integrations: [starlight({ title: 'Bản tin', locales: { root: { label: 'Tiếng Việt', lang: 'vi' } } })] });
`,
    'src/content.config.ts': `import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';
import { defineCollection } from 'astro:content';
export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };
`,
    // The template has one; without it the browser's own complaint would count against it.
    'public/favicon.svg': '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"/>',
    'src/content/docs/index.md': '---\ntitle: Trang chủ\n---\n',
    'src/content/docs/so-ket.md': seedFile(seed, {}),
  });
  generate(folder, 'astro', ['build']);
  return { name: 'Starlight 0.42.4', folder: path.join(folder, 'dist'), path: '/so-ket/' };
}
