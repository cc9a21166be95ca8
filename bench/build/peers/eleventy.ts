import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { LISTS_MODULE } from './lists.ts';
import { plainArticle } from './plain-article.ts';
import type { Tool } from './tool.ts';
import { writeFiles } from '../../write-files.ts';

const VERSION = '3.1.8';
/** Peers are no dependencies of the project: they are installed once, here. */
const INSTALLED = path.resolve('.cache/bench/eleventy');

/** Eleventy with templates in JavaScript, its fastest kind. */
export const eleventy: Tool = {
  name: 'eleventy',
  made: ['_site'],
  output: '_site',
  command: () => [
    process.execPath,
    path.join(INSTALLED, 'node_modules/@11ty/eleventy/cmd.cjs'),
    '--quiet',
  ],
  async prepare(folder, articles) {
    if (!install()) return false;
    await writeFiles(folder, FILES);
    symlinkSync(path.join(INSTALLED, 'node_modules'), path.join(folder, 'node_modules'));
    for (const article of articles) await eleventy.write(folder, article);
    return true;
  },
  async write(folder, article) {
    const { name, text } = plainArticle(article);
    await writeFiles(folder, { [`src/${name}.md`]: text });
  },
};

function install(): boolean {
  if (existsSync(path.join(INSTALLED, 'node_modules/@11ty/eleventy'))) return true;
  mkdirSync(INSTALLED, { recursive: true });
  writeFileSync(path.join(INSTALLED, 'package.json'), '{"private":true}');
  try {
    const args = ['install', '--no-audit', '--no-fund', `@11ty/eleventy@${VERSION}`];
    execFileSync('npm', args, { cwd: INSTALLED, stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

const SHELL = `
import { escape, tagUrl } from './lists.mjs';
export const shell = (title, description, body) => '<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>' + escape(title) + '</title><meta name="description" content="' + escape(description) + '"></head><body><nav><a href="/">Trang chủ</a> <a href="/tin/">Tin mới</a> <a href="/the/">Thẻ</a></nav>' + body + '</body></html>';
export const link = (one) => one ? '<a href="' + one.url + '">' + escape(one.title) + '</a>' : '';
export const teaser = (one) => '<article><h3>' + link(one) + '</h3><p>' + one.date + ' ' + escape(one.description) + '</p></article>';
export const tags = (list) => list.map((tag) => '<a href="' + tagUrl(tag) + '">' + escape(tag) + '</a>').join(' ');
`;

const FILES: Record<string, string> = {
  'lists.mjs': LISTS_MODULE,
  'shell.mjs': SHELL,
  'package.json': '{"private":true,"type":"module"}',
  'eleventy.config.mjs': `
import { lists, around } from './lists.mjs';
let known;
const site = (api) => {
  if (known) return known;
  const articles = api.getFilteredByGlob('src/tin/**/*.md')
    .map(({ url, data }) => ({ url, title: data.title, date: new Date(data.date).toISOString().slice(0, 10), description: data.description, terms: data }))
    .sort((a, b) => a.date < b.date ? 1 : a.date > b.date ? -1 : a.url < b.url ? -1 : 1);
  known = { articles, ...lists(articles), around: around(articles) };
  return known;
};
export default function (config) {
  config.addCollection('newest', (api) => site(api).articles.slice(0, 20));
  config.addCollection('lists', (api) => site(api).pages);
  config.addCollection('overviews', (api) => site(api).overviews);
  config.addCollection('feeds', (api) => site(api).feeds);
  config.addCollection('addresses', (api) => [...site(api).articles, ...site(api).pages].map(({ url }) => url));
  config.addGlobalData('aroundOf', () => (url) => known.around.get(url));
  return { dir: { input: 'src', output: '_site' }, templateFormats: ['md', '11ty.js'], markdownTemplateEngine: false };
}
`,
  'src/tin/tin.json': '{"layout":"article.11ty.js"}',
  'src/_includes/article.11ty.js': `
import { escape } from '../../lists.mjs';
import { shell, link, teaser, tags } from '../../shell.mjs';
export function render(data) {
  const { older, newer, related } = data.aroundOf(data.page.url);
  return shell(data.title, data.description, '<article><h1>' + escape(data.title) + '</h1><p>' + data.ngay[0] + ' ' + escape(data['tac-gia'][0]) + ' ' + escape(data['chuyen-muc'][0]) + '</p>' + data.content + '<p>' + tags(data.the) + '</p><p>' + link(older) + link(newer) + '</p></article><aside>' + related.map(teaser).join('') + '</aside>');
}
`,
  'src/index.11ty.js': `
import { shell, teaser } from '../shell.mjs';
export const data = { permalink: '/index.html' };
export const render = ({ collections }) => shell('Bản tin', 'Bản tin', collections.newest.map(teaser).join(''));
`,
  'src/lists.11ty.js': `
import { escape } from '../lists.mjs';
import { shell, teaser } from '../shell.mjs';
export const data = { pagination: { data: 'collections.lists', size: 1, alias: 'list', addAllPagesToCollections: false }, permalink: ({ list }) => list.url };
export const render = ({ list }) => shell(list.name, list.name, '<h1>' + escape(list.name) + '</h1>' + list.items.map(teaser).join('') + (list.next ? '<a href="' + list.next + '">Sau</a>' : ''));
`,
  'src/overviews.11ty.js': `
import { escape } from '../lists.mjs';
import { shell } from '../shell.mjs';
export const data = { pagination: { data: 'collections.overviews', size: 1, alias: 'list', addAllPagesToCollections: false }, permalink: ({ list }) => list.url };
export const render = ({ list }) => shell(list.name, list.name, '<ul>' + list.terms.map(({ name, url, count }) => '<li><a href="' + url + '">' + escape(name) + '</a> ' + count + '</li>').join('') + '</ul>');
`,
  'src/feeds.11ty.js': `
import { rss } from '../lists.mjs';
export const data = { pagination: { data: 'collections.feeds', size: 1, alias: 'feed', addAllPagesToCollections: false }, permalink: ({ feed }) => feed.url + 'rss.xml' };
export const render = ({ feed }) => rss(feed);
`,
  'src/sitemap.11ty.js': `
import { sitemap } from '../lists.mjs';
export const data = { permalink: '/sitemap.xml' };
export const render = ({ collections }) => sitemap(collections.addresses);
`,
};
