import { existsSync } from 'node:fs';
import { cp } from 'node:fs/promises';
import path from 'node:path';
import type { Peer } from '../peers.ts';
import { npmFolder } from '../npm-folder.ts';
import { seedFile, type Seed } from './seed.ts';
import { writeFiles } from '../../write-files.ts';
import { generate } from './generate.ts';

/** Eleventy's starter of a blog; without a checkout of it, a plain page of Eleventy's. */
export async function buildBaseBlog(seed: Seed, templates: string | undefined): Promise<Peer> {
  const template = templates === undefined ? undefined : path.join(templates, 'eleventy-base-blog');
  const isStarter = template !== undefined && existsSync(template);
  const folder = await npmFolder(isStarter ? 'base-blog' : 'eleventy-stand-in', {
    '@11ty/eleventy': '3.1.6',
    ...(isStarter && STARTER),
  });
  const article = seedFile(seed, { date: '2020-06-30' });
  if (isStarter) {
    for (const part of ['_config', '_data', '_includes', 'content', 'css', 'public', CONFIG]) {
      await cp(path.join(template, part), path.join(folder, part), { recursive: true });
    }
    await writeFiles(folder, { 'content/blog/so-ket.md': article });
  } else await writeFiles(folder, standIn(article));
  generate(folder, 'eleventy', ['--quiet']);
  return {
    name: isStarter ? 'eleventy-base-blog' : 'Eleventy (stand-in)',
    folder: path.join(folder, '_site'),
    path: '/blog/so-ket/',
  };
}

function standIn(article: string): Record<string, string> {
  return {
    [CONFIG]: "export default () => ({ dir: { input: 'content', includes: '../_includes' } });\n",
    'content/blog/so-ket.md': article.replace('---\n', '---\nlayout: post.njk\n'),
    '_includes/post.njk': `<!doctype html>
<html lang="vi">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1.0">
    <title>{{ title }}</title>
    <meta name="description" content="{{ description }}">
    <style>body{max-width:40em;margin:0 auto;padding:1rem;font-family:system-ui;line-height:1.5}</style>
  </head>
  <body>
    <header><a href="/">Bản tin</a></header>
    <main><h1>{{ title }}</h1><time>{{ page.date | dump }}</time>{{ content | safe }}</main>
  </body>
</html>
`,
  };
}

const CONFIG = 'eleventy.config.js';

/** What the starter's own package.json asks for. */
const STARTER = {
  '@11ty/eleventy-img': '6.0.4',
  '@11ty/eleventy-navigation': '1.0.5',
  '@11ty/eleventy-plugin-rss': '3.0.0',
  '@11ty/eleventy-plugin-syntaxhighlight': '5.0.2',
  '@zachleat/heading-anchors': '1.0.5',
  luxon: '3.7.2',
  prismjs: '1.30.0',
  zod: '4.4.3',
};
