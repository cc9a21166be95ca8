import { existsSync } from 'node:fs';
import { cp } from 'node:fs/promises';
import path from 'node:path';
import type { Peer } from '../peers.ts';
import { npmFolder } from '../npm-folder.ts';
import { seedFile, type Seed } from './seed.ts';
import { writeFiles } from '../../write-files.ts';
import { generate } from './generate.ts';

/** The blog that Astro gives as its example; without a checkout of it, a plain blog of Astro's packages. */
export async function buildAstroBlog(seed: Seed, templates: string | undefined): Promise<Peer> {
  const template = templates === undefined ? undefined : path.join(templates, 'astro-blog');
  const isExample = template !== undefined && existsSync(template);
  const folder = await npmFolder(isExample ? 'astro-blog' : 'astro-blog-stand-in', {
    '@astrojs/mdx': '8.0.2',
    '@astrojs/rss': '4.0.19',
    '@astrojs/sitemap': '3.7.3',
    astro: '7.3.5',
    sharp: '0.35.5',
  });
  const article = seedFile(seed, { pubDate: '2020-06-30' });
  if (isExample) {
    // Its package.json stays here: the packages of `npmFolder` stand in the example's place.
    for (const part of ['astro.config.mjs', 'tsconfig.json', 'public', 'src']) {
      await cp(path.join(template, part), path.join(folder, part), { recursive: true });
    }
    await writeFiles(folder, { 'src/content/blog/so-ket.md': article });
  } else await writeFiles(folder, standIn(article));
  generate(folder, 'astro', ['build']);
  return {
    name: isExample ? 'Astro blog example' : 'Astro blog (stand-in)',
    folder: path.join(folder, 'dist'),
    path: '/blog/so-ket/',
  };
}

/** A title, a date, the text, three links at the head, the style in the page, no script, the system's font. */
function standIn(article: string): Record<string, string> {
  return {
    'astro.config.mjs': `import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
export default defineConfig({ site: 'https://blog.example', integrations: [sitemap()], build: { inlineStylesheets: 'always' } });
`,
    'src/pages/blog/so-ket.md': article.replace('---\n', '---\nlayout: ../../layouts/post.astro\n'),
    'src/layouts/post.astro': `---
const { title, description, pubDate } = Astro.props.frontmatter;
---
<!doctype html>
<html lang="vi">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width" />
    <title>{title}</title>
    <meta name="description" content={description} />
  </head>
  <body>
    <header><a href="/">Bản tin</a> <a href="/blog/">Tin</a> <a href="/about/">Giới thiệu</a></header>
    <main><h1>{title}</h1><time datetime={pubDate}>{pubDate}</time><slot /></main>
  </body>
</html>
<style is:global>
  body { max-width: 720px; margin: 0 auto; padding: 1rem; font: 20px/1.7 system-ui; }
  header a { display: inline-block; padding: 0.5rem; }
  h1 { line-height: 1.2; }
</style>
`,
  };
}
