import { existsSync, globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { absoluteUrl } from '../../src/site.ts';
import { KINDS_OUTPUT } from './kinds-site.ts';
import { expect, test } from './site.ts';

const LARGE_OUTPUT = '.cache/e2e/dist';
const parser = new XMLParser({
  ignoreAttributes: false,
  isArray: (name) => ['item', 'entry', 'link', 'outline'].includes(name),
});

for (const folder of ['dist', KINDS_OUTPUT, LARGE_OUTPUT]) {
  test(`Every feed of ${folder} is well-formed, short, and links to itself and to pages that exist`, () => {
    const files = globSync('**/{rss.xml,atom.xml,feed.json}', { cwd: folder });
    expect(files.length).toBeGreaterThan(10);
    for (const file of files) {
      const { self, links } = readFeed(path.join(folder, file));
      expect(self, file).toBe(absoluteUrl(`/${file}`));
      expect(links.length, file).toBeGreaterThan(0);
      expect(new Set(links).size, file).toBe(links.length);
      const missing = links.filter((link) => !existsSync(pageOf(folder, link)));
      expect(missing, file).toEqual([]);
    }
  });
}

test('The feed and its archive hold every article once when followed back to the first', () => {
  const found: string[] = [];
  let next: string | undefined = absoluteUrl('/atom.xml');
  let documents = 0;
  while (next !== undefined) {
    const file = path.join(LARGE_OUTPUT, new URL(next).pathname);
    found.push(...readFeed(file).links);
    documents += 1;
    next = linkOf(file, 'prev-archive');
  }
  expect(documents).toBeGreaterThan(10);
  const articles = globSync('tin/[0-9]*/*/*/index.html', { cwd: LARGE_OUTPUT }).map((page) =>
    absoluteUrl(`/${path.dirname(page)}/`),
  );
  expect([...new Set(found)].sort()).toEqual(articles.sort());
});

test('A page names its own feeds and those of all articles', async ({ page, kindsSite }) => {
  await page.goto(`${kindsSite}/su-kien/dai-hoi/`);
  const links = page.locator('link[rel="alternate"]');
  expect(await links.evaluateAll((all) => all.map((one) => one.getAttribute('href')))).toEqual([
    '/rss.xml',
    '/atom.xml',
    '/feed.json',
    '/su-kien/dai-hoi/rss.xml',
    '/su-kien/dai-hoi/atom.xml',
    '/su-kien/dai-hoi/feed.json',
  ]);
});

test('The page of feeds leads to each of them and to a list for programs', async ({
  page,
  kindsSite,
  request,
}) => {
  await page.goto(`${kindsSite}/nguon-tin/`);
  await page.getByRole('link', { name: 'Atom, Đại hội Đảng bộ quận lần thứ IV' }).waitFor();
  const list = await request.get(`${kindsSite}/nguon-tin.opml`);
  const { opml } = parser.parse(await list.text());
  const texts = opml.body.outline.map((group: Readonly<Record<string, string>>) => group['@_text']);
  expect(texts).toEqual(['Tất cả tin', 'Chuyên mục', 'Sự kiện', 'Tác giả', 'Thẻ']);
});

test('Of many tags the page of feeds names some and leads to the others', async ({
  page,
  largeSite,
}) => {
  await page.goto(`${largeSite}/nguon-tin/`);
  expect(await page.getByRole('link', { name: /^RSS, / }).count()).toBeLessThan(100);
  await page.getByRole('link', { name: /^danh sách \d+ thẻ$/ }).click();
  await expect(page).toHaveURL(`${largeSite}/the/`);
  const list = readFileSync(path.join(LARGE_OUTPUT, 'nguon-tin.opml'), 'utf8');
  expect(list.match(/\/the\/[^"]+rss\.xml/g)?.length).toBeGreaterThan(120);
});

/** Its own address and those of its articles. */
function readFeed(file: string): { self: string; links: readonly string[] } {
  const text = readFileSync(file, 'utf8');
  if (file.endsWith('.json')) {
    const { feed_url: self, items } = JSON.parse(text) as JsonFeed;
    return { self, links: items.map(({ url }) => url) };
  }
  expect(XMLValidator.validate(text), file).toBe(true);
  const { rss, feed } = parser.parse(text);
  if (rss) {
    const links = rss.channel.item.map(({ link }: { link: readonly string[] }) => link[0]);
    return { self: rss.channel['atom:link']['@_href'], links };
  }
  const links = feed.entry.map(({ id }: { id: string }) => id);
  return { self: linkOf(file, 'self') ?? '', links };
}

function linkOf(file: string, rel: string): string | undefined {
  const { feed } = parser.parse(readFileSync(file, 'utf8'));
  const links: readonly Readonly<Record<string, string>>[] = feed.link;
  return links.find((link) => link['@_rel'] === rel)?.['@_href'];
}

function pageOf(folder: string, link: string): string {
  return path.join(folder, new URL(link).pathname, 'index.html');
}

interface JsonFeed {
  readonly feed_url: string;
  readonly items: readonly { readonly url: string }[];
}
