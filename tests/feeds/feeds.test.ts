import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { describe, expect, test } from 'vitest';
import { rssFeed } from '../../src/feeds/rss.ts';
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
    path: '/rss.xml',
    page: '/',
    articles: Array.from({ length: 60 }, () => article),
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

  test('stays short', () => {
    expect(channel.item).toHaveLength(50);
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
