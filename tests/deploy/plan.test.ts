import { describe, expect, test } from 'vitest';
import { planPublication } from '../../src/deploy/plan.ts';

const FIRST = {
  'index.html': 'a',
  'tin/2020/06/mot/index.html': 'a',
  'tin/2020/06/hai/index.html': 'a',
  'tin/2020/06/hai/anh.pdf': 'a',
  '_astro/cu.js': 'a',
  '_astro/anh-tre-em.webp': 'a',
  'pagefind/pagefind-entry.json': 'a',
  'pagefind/index/1.pf_index': 'a',
  'pagefind/search.a1.json': 'a',
  'rss.xml': 'a',
};
const day = (number: number) => new Date(Date.UTC(2026, 0, number));
const online = planPublication(undefined, FIRST, day(1)).release;
const SECOND = {
  'index.html': 'b',
  'tin/2020/06/mot/index.html': 'a',
  'tin/2020/06/ba/index.html': 'b',
  '_astro/moi.js': 'b',
  'pagefind/pagefind-entry.json': 'b',
  'pagefind/index/2.pf_index': 'b',
  'pagefind/search.b2.json': 'b',
  'rss.xml': 'b',
};

describe('A publication', () => {
  const plan = planPublication(online, SECOND, day(2));

  test('sends what changed: what is named by others first, then pages, then the entrances', () => {
    expect(plan.uploads).toEqual([
      ['_astro/moi.js', 'pagefind/index/2.pf_index', 'pagefind/search.b2.json'],
      ['tin/2020/06/ba/index.html'],
      ['index.html', 'pagefind/pagefind-entry.json', 'rss.xml'],
    ]);
  });

  test('takes away the texts, files and pictures of a withdrawn article at once', () => {
    expect(plan.removals).toEqual([
      '_astro/anh-tre-em.webp',
      'tin/2020/06/hai/anh.pdf',
      'tin/2020/06/hai/index.html',
    ]);
  });

  test('leaves the code and the index of the last release to whoever has its pages open, for 14 days', () => {
    const again = (now: Date) => planPublication(plan.release, SECOND, now);
    expect(again(day(15)).removals).toEqual([]);
    expect(again(day(16)).removals).toEqual([
      '_astro/cu.js',
      'pagefind/index/1.pf_index',
      'pagefind/search.a1.json',
    ]);
    expect(again(day(16)).release.retired).toEqual({});
  });

  test('has a CDN forget every address whose answer changed or went away, and no other', () => {
    expect(plan.purge).toEqual([
      '/',
      '/_astro/anh-tre-em.webp',
      '/index.html',
      '/pagefind/pagefind-entry.json',
      '/rss.xml',
      '/tin/2020/06/hai/',
      '/tin/2020/06/hai/anh.pdf',
      '/tin/2020/06/hai/index.html',
    ]);
  });

  test('of the same site does nothing', () => {
    const { uploads, removals, purge } = planPublication(online, FIRST, day(3));
    expect({ uploads: uploads.flat(), removals, purge }).toEqual({
      uploads: [],
      removals: [],
      purge: [],
    });
  });
});
