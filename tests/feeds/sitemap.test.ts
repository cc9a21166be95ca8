import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { expect, test } from 'vitest';
import { sitemapFiles } from '../../src/feeds/sitemap.ts';

test('A sitemap tells pictures and news in the order and with the parts that their schemas want', () => {
  const xml = sitemapFiles([
    {
      url: '/tin/2026/11/so-ket/',
      changed: '2026-11-20',
      image: 'https://bantin.example/_astro/a_1.jpeg',
      news: {
        title: 'Chè & bánh <tươi> “mới”',
        published: '2026-11-20T00:00:00+07:00',
        lang: 'vi',
      },
    },
  ]).get('sitemap-0.xml');
  expect(XMLValidator.validate(xml ?? '')).toBe(true);
  const { urlset } = new XMLParser({ ignoreAttributes: false }).parse(xml ?? '');
  expect(urlset).toEqual({
    '@_xmlns': 'http://www.sitemaps.org/schemas/sitemap/0.9',
    '@_xmlns:image': 'http://www.google.com/schemas/sitemap-image/1.1',
    '@_xmlns:news': 'http://www.google.com/schemas/sitemap-news/0.9',
    url: {
      loc: 'https://bantin.example/tin/2026/11/so-ket/',
      lastmod: '2026-11-20',
      'news:news': {
        'news:publication': { 'news:name': 'Bản tin', 'news:language': 'vi' },
        'news:publication_date': '2026-11-20T00:00:00+07:00',
        'news:title': 'Chè & bánh <tươi> “mới”',
      },
      'image:image': { 'image:loc': 'https://bantin.example/_astro/a_1.jpeg' },
    },
  });
  // sitemap.xsd: the parts of its own come first and in this order, those of extensions after them.
  const order = Array.from(
    xml?.matchAll(/<(loc|lastmod|news:news|image:image)>/g) ?? [],
    ([, tag]) => tag,
  );
  expect(order).toEqual(['loc', 'lastmod', 'news:news', 'image:image']);
});

test('A sitemap without pictures and news names no extension', () => {
  expect(sitemapFiles([{ url: '/' }]).get('sitemap-0.xml')).not.toContain('google');
});
