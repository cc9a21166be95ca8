import { symlinkSync } from 'node:fs';
import path from 'node:path';
import { LISTS_MODULE } from './lists.ts';
import { plainArticle } from './plain-article.ts';
import type { Tool } from './tool.ts';
import { writeFiles } from '../../write-files.ts';

/** Astro as its documentation tells to use it: a glob loader, its own Markdown, its own build. */
export const astroDefault: Tool = {
  name: 'astro-default',
  made: ['dist', '.astro', '.cache'],
  output: 'dist',
  command: (folder) => [
    process.execPath,
    path.join(folder, 'node_modules/astro/bin/astro.mjs'),
    'build',
    '--silent',
  ],
  async prepare(folder, articles) {
    await writeFiles(folder, FILES);
    symlinkSync(path.resolve('node_modules'), path.join(folder, 'node_modules'));
    for (const article of articles) await astroDefault.write(folder, article);
    return true;
  },
  async write(folder, article) {
    const { name, text } = plainArticle(article);
    await writeFiles(folder, { [`content/${name}.md`]: text });
  },
};

const FILES: Record<string, string> = {
  'package.json': '{"private":true,"type":"module"}',
  'astro.config.mjs': `export default { site: 'https://bantin.example', trailingSlash: 'always', cacheDir: './.cache', devToolbar: { enabled: false } };\n`,
  'src/lists.mjs': LISTS_MODULE,
  'src/content.config.ts': `
import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
export const collections = { tin: defineCollection({ loader: glob({ base: './content/tin', pattern: '**/*.md' }) }) };
`,
  'src/site.ts': `
import { getCollection } from 'astro:content';
import { lists, around } from './lists.mjs';
let known;
export function site() { return (known ??= read()); }
async function read() {
  const entries = await getCollection('tin');
  const articles = entries
    .map((entry) => ({ entry, url: '/tin/' + entry.id + '/', title: entry.data.title, date: String(entry.data.ngay[0]), description: entry.data.description, terms: entry.data }))
    .sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : a.url < b.url ? -1 : 1));
  return { articles, ...lists(articles), around: around(articles) };
}
`,
  'src/Shell.astro': `---
const { title, description } = Astro.props;
---
<!doctype html>
<html lang="vi"><head><meta charset="utf-8"><title>{title}</title><meta name="description" content={description}></head><body>
<nav><a href="/">Trang chủ</a> <a href="/tin/">Tin mới</a> <a href="/the/">Thẻ</a></nav><slot /></body></html>
`,
  'src/Teaser.astro': `---
const { one } = Astro.props;
---
<article><h3><a href={one.url}>{one.title}</a></h3><p>{one.date} {one.description}</p></article>
`,
  'src/pages/index.astro': `---
import Shell from '../Shell.astro';
import Teaser from '../Teaser.astro';
import { site } from '../site.ts';
const { articles } = await site();
---
<Shell title="Bản tin" description="Bản tin">{articles.slice(0, 20).map((one) => <Teaser {one} />)}</Shell>
`,
  'src/pages/tin/[...id].astro': `---
import { render } from 'astro:content';
import Shell from '../../Shell.astro';
import Teaser from '../../Teaser.astro';
import { site } from '../../site.ts';
import { tagUrl } from '../../lists.mjs';
export async function getStaticPaths() {
  const { articles, around } = await site();
  return articles.map((one) => ({ params: { id: one.entry.id }, props: { one, ...around.get(one.url) } }));
}
const { one, older, newer, related } = Astro.props;
const { Content } = await render(one.entry);
---
<Shell title={one.title} description={one.description}><article><h1>{one.title}</h1><p>{one.date} {one.terms['tac-gia'][0]} {one.terms['chuyen-muc'][0]}</p><Content />
<p>{one.terms.the.map((tag) => <a href={tagUrl(tag)}>{tag}</a>)}</p>
<p>{older && <a href={older.url}>{older.title}</a>}{newer && <a href={newer.url}>{newer.title}</a>}</p></article><aside>{related.map((one) => <Teaser {one} />)}</aside></Shell>
`,
  'src/pages/[...list].astro': `---
import Shell from '../Shell.astro';
import Teaser from '../Teaser.astro';
import { site } from '../site.ts';
export async function getStaticPaths() {
  const { pages, overviews } = await site();
  return [...pages, ...overviews].map((list) => ({ params: { list: list.url.slice(1, -1) }, props: { list } }));
}
const { list } = Astro.props;
---
<Shell title={list.name} description={list.name}><h1>{list.name}</h1>{list.items?.map((one) => <Teaser {one} />)}{list.terms?.map(({ name, url, count }) => <li><a href={url}>{name}</a> {count}</li>)}{list.next && <a href={list.next}>Sau</a>}</Shell>
`,
  'src/pages/[...list]/rss.xml.ts': `
import { site } from '../../site.ts';
import { rss } from '../../lists.mjs';
export async function getStaticPaths() {
  const { feeds } = await site();
  return feeds.map((feed) => ({ params: { list: feed.url.slice(1, -1) || undefined }, props: { feed } }));
}
export const GET = ({ props }) => new Response(rss(props.feed));
`,
  'src/pages/sitemap.xml.ts': `
import { site } from '../site.ts';
import { sitemap } from '../lists.mjs';
export const GET = async () => { const { articles, pages } = await site(); return new Response(sitemap([...articles, ...pages].map(({ url }) => url))); };
`,
};
