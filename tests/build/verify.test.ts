import { describe, expect, test } from 'vitest';
import { verifyOutput } from '../../src/build/verify.ts';
import { walk } from '../../src/build/output/stamp.ts';
import { absoluteUrl } from '../../src/site.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const A = '/tin/2020/06/a/';
const B = '/tin/2020/06/b/';

describe('Before an output goes online', () => {
  test('it passes when each article is once on a page, in the sitemap and in the index', () => {
    const output = outputOf({ pages: [A, B], sitemap: [A, B] });
    expect(verifyOutput(output, [A, B], [B, A]).pages).toBe(2);
  });

  test.each([
    ['a page is missing', { pages: [A], sitemap: [A, B] }, [A, B], `Thiếu trong trang: ${B}`],
    ['a draft has a page', { pages: [A, B], sitemap: [A] }, [A], `Thừa trong trang: ${B}`],
    ['the sitemap lacks one', { pages: [A, B], sitemap: [A] }, [A, B], `Thiếu trong sitemap: ${B}`],
  ])('it is refused when %s', (_, output, articles, message) => {
    expect(() => verifyOutput(outputOf(output), articles, articles)).toThrow(message);
  });

  test('it is refused when the index has an article twice', () => {
    const output = outputOf({ pages: [A], sitemap: [A] });
    expect(() => verifyOutput(output, [A], [A, A])).toThrow(`Hai lần trong chỉ mục tìm kiếm: ${A}`);
  });

  test('it passes when a withdrawn article has a page and nothing else', () => {
    const output = outputOf({ pages: [A, B], sitemap: [A] });
    expect(verifyOutput(output, [A], [A], { withdrawn: [B] })).toMatchObject({
      articlePages: 1,
      inSitemap: 1,
    });
  });

  test('it is refused when a withdrawn article is still in the sitemap', () => {
    const output = outputOf({ pages: [A, B], sitemap: [A, B] });
    expect(() => verifyOutput(output, [A], [A], { withdrawn: [B] })).toThrow(
      `Thừa trong sitemap: ${B}`,
    );
  });
});

function outputOf({ pages, sitemap }: { pages: string[]; sitemap: string[] }) {
  const entries = sitemap.map((url) => `<url><loc>${absoluteUrl(url)}</loc></url>`);
  const folder = temporaryFolder({
    ...Object.fromEntries(pages.map((url) => [`${url}index.html`, '<p></p>'])),
    'sitemap-0.xml': `<urlset>${entries.join('')}</urlset>`,
  });
  return { folder, files: walk(folder).files };
}
