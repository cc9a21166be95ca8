import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { describe, expect, test } from 'vitest';
import { atomFeed } from '../../src/feeds/atom.ts';
import { jsonFeed } from '../../src/feeds/json-feed.ts';
import { opml } from '../../src/feeds/opml.ts';
import { securityText } from '../../src/feeds/security-text.ts';
import { rssFeed } from '../../src/feeds/rss.ts';
import { feedLinks } from '../../src/model/feed.ts';
import { breadcrumbList, newsArticle } from '../../src/feeds/structured-data.ts';
import type { ArticleSummary } from '../../src/model/summary.ts';
import { absoluteUrl } from '../../src/site.ts';

const article: ArticleSummary = {
  id: '2020/06/so-ket',
  url: '/tin/2020/06/so-ket/',
  title: 'Quận ủy Hải An: Sơ kết <6 tháng> & phương hướng',
  description: 'Chiều 30/6/2020…',
  date: { year: 2020, month: 6, day: 30 },
  lang: 'vi',
  category: { name: 'Xây dựng Đảng', url: '/chuyen-muc/xay-dung-dang/' },
  authors: [{ name: 'Anh Ngọc & cộng sự', url: '/tac-gia/anh-ngoc/' }],
  tags: [{ name: 'Sơ kết', url: '/the/so-ket/' }],
};

describe('The RSS feed', async () => {
  const xml = await rssFeed({
    title: 'Bản tin',
    description: 'Tin',
    page: '/',
    articles: [article, article],
  });
  const { channel } = new XMLParser({ ignoreAttributes: false }).parse(xml).rss;

  test('is well-formed and keeps marks, angle brackets and ampersands', () => {
    expect(XMLValidator.validate(xml)).toBe(true);
    expect(channel.item[0].title).toBe(article.title);
    expect(channel.item[0]['dc:creator']).toBe('Anh Ngọc &amp; cộng sự'.replace('&amp;', '&'));
  });

  test('holds absolute links, its own address and the date in Việt Nam', () => {
    expect(channel.item[0].link).toBe(absoluteUrl(article.url));
    expect(channel['atom:link']['@_href']).toBe(absoluteUrl('/rss.xml'));
    // Midnight of 30 June at +07:00.
    expect(channel.item[0].pubDate).toBe('Mon, 29 Jun 2020 17:00:00 GMT');
  });
});

const parser = new XMLParser({ ignoreAttributes: false, isArray: (name) => name === 'link' });
const feed = {
  title: 'Bản tin & bạn đọc',
  description: 'Tin',
  page: '/chuyen-muc/xay-dung-dang/',
  articles: [{ ...article, updated: { year: 2020, month: 7, day: 1 } }, article],
};

describe('The Atom feed', () => {
  const xml = atomFeed(feed);
  const parsed = parser.parse(xml).feed;

  test('is well-formed and says what RFC 4287 asks of a feed and of an entry', () => {
    expect(XMLValidator.validate(xml)).toBe(true);
    expect(parsed).toMatchObject({
      id: absoluteUrl(feed.page),
      title: feed.title,
      updated: '2020-07-01T00:00:00+07:00',
      '@_xml:lang': 'vi',
    });
    expect(parsed.entry[0]).toMatchObject({
      id: absoluteUrl(article.url),
      title: article.title,
      published: '2020-06-30T00:00:00+07:00',
      updated: '2020-07-01T00:00:00+07:00',
      author: { name: 'Anh Ngọc & cộng sự' },
      summary: article.description,
    });
  });

  test('links to itself and to its page, and is no archive', () => {
    expect(parsed.link.map((link: Attributes) => [link['@_rel'], link['@_href']])).toEqual([
      ['self', absoluteUrl(`${feed.page}atom.xml`)],
      ['alternate', absoluteUrl(feed.page)],
    ]);
    expect(xml).not.toContain('fh:archive');
  });

  test('leads from a document of the archive to the feed and to both its neighbours', () => {
    const archive = { current: '/atom.xml', older: '/cu/atom.xml', newer: '/moi/atom.xml' };
    const document = parser.parse(atomFeed({ ...feed, archive })).feed;
    expect(document).toHaveProperty('fh:archive');
    const links = new Map(document.link.map((link: Attributes) => [link['@_rel'], link['@_href']]));
    expect(links.get('current')).toBe(absoluteUrl('/atom.xml'));
    expect(links.get('prev-archive')).toBe(absoluteUrl('/cu/atom.xml'));
    expect(links.get('next-archive')).toBe(absoluteUrl('/moi/atom.xml'));
  });
});

test('The JSON feed says what version 1.1 asks, in full addresses', () => {
  const parsed = JSON.parse(jsonFeed(feed));
  expect(parsed).toMatchObject({
    version: 'https://jsonfeed.org/version/1.1',
    title: feed.title,
    feed_url: absoluteUrl(`${feed.page}feed.json`),
  });
  expect(parsed.items[0]).toMatchObject({
    id: absoluteUrl(article.url),
    content_text: article.description,
    date_published: '2020-06-30T00:00:00+07:00',
    date_modified: '2020-07-01T00:00:00+07:00',
    tags: ['Xây dựng Đảng', 'Sơ kết'],
  });
  expect(parsed.items[1]).not.toHaveProperty('date_modified');
});

test('The subscription list names one feed of each list under its heading', () => {
  const name = 'Xây dựng Đảng & chính quyền';
  const feeds = feedLinks('sections', name, feed.page);
  const xml = opml([{ heading: 'Chuyên mục', lists: [{ name, url: feed.page, feeds }] }]);
  expect(XMLValidator.validate(xml)).toBe(true);
  expect(parser.parse(xml).opml.body.outline).toMatchObject({
    '@_text': 'Chuyên mục',
    outline: { '@_text': name, '@_xmlUrl': absoluteUrl(`${feed.page}rss.xml`) },
  });
});

describe('Structured data', () => {
  test('says who wrote an article, when, and where it stands', () => {
    expect(newsArticle(article, undefined)).toMatchObject({
      '@type': 'NewsArticle',
      headline: article.title,
      datePublished: '2020-06-30',
      dateModified: '2020-06-30',
      author: [{ '@type': 'Person', name: 'Anh Ngọc & cộng sự' }],
      mainEntityOfPage: absoluteUrl(article.url),
    });
  });

  test('counts the steps of a trail from the home page', () => {
    const { itemListElement } = breadcrumbList([article.category]);
    expect(itemListElement).toMatchObject([
      { position: 1, name: 'Trang chủ' },
      { position: 2, name: 'Xây dựng Đảng', item: absoluteUrl(article.category.url) },
    ]);
  });
});

describe('security.txt', () => {
  const text = securityText('an-toan@bantin.example', new Date('2026-11-20T00:00:00Z'));

  test('says whom to write to and until when that holds, in under a year', () => {
    expect(text).toContain('Contact: mailto:an-toan@bantin.example\n');
    expect(text).toContain('Expires: 2027-05-01T00:00:00.000Z\n');
    expect(text).toContain(`Canonical: ${absoluteUrl('/.well-known/security.txt')}\n`);
  });

  test('may name a page, and stays the same within a month', () => {
    expect(securityText('https://a.example/bao', new Date())).toContain(
      'Contact: https://a.example/bao\n',
    );
    expect(securityText('an-toan@bantin.example', new Date('2026-11-01T00:00:00Z'))).toBe(text);
  });
});

type Attributes = Readonly<Record<string, string>>;
