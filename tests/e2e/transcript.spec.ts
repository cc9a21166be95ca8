import type { Page } from '@playwright/test';
import { ARTICLE } from './page-types.ts';
import { expect, test } from './site.ts';

// What a screen reader says, in its order. A block that is added elsewhere in a list of children leaves these true.

test('A screen reader tells an article in the order of reading, without arrows and signs', async ({
  page,
}) => {
  await page.goto(ARTICLE);
  await expect(page.locator('body')).toMatchAriaSnapshot(`
    - link "Đến nội dung chính"
    - banner:
      - link "[Tên cơ quan chủ quản] Bản tin"
      - search "Tìm nhanh":
        - searchbox "Tìm trong bản tin"
        - button "Tìm"
      - navigation "Chính":
        - list:
          - listitem:
            - link "Tin mới"
    - main:
      - article:
        - navigation "Đường dẫn":
          - list:
            - listitem:
              - link "Trang chủ"
            - listitem:
              - link "Tin mới"
            - listitem:
              - link "Xây dựng Đảng"
        - 'heading "Quận ủy Hải An: Sơ kết 6 tháng đầu năm 2020" [level=1]'
        - paragraph:
          - link "Anh Ngọc"
          - time: 30/6/2020
        - paragraph: /^Chiều 30\\/6\\/2020, Quận ủy Hải An tổ chức/
        - paragraph:
          - emphasis: /^Đồng chí Cao Xuân Liên/
        - paragraph: /^6 tháng đầu năm 2020/
        - list "Thẻ":
          - listitem:
            - link "Quận ủy Hải An"
        - navigation "Bài trước và bài sau":
          - link /^Bài sau [^→]/
    - contentinfo:
      - navigation "Cuối trang"
  `);
  const said = await page.locator('body').ariaSnapshot();
  expect(said).not.toMatch(/[›→←↗]/u);
});

test('A screen reader tells what was found, how many and each with its date', async ({ page }) => {
  await page.goto('/tim-kiem/?q=hai+an');
  await expect(page.getByRole('main')).toMatchAriaSnapshot(`
    - heading "Tìm kiếm" [level=1]
    - search "Tìm kiếm":
      - combobox "Từ cần tìm": hai an
      - button "Tìm"
    - status: /^Tìm thấy \\d+ tin cho “hai an”\\.$/
    - group: Thu hẹp kết quả
    - list "Kết quả tìm kiếm":
      - listitem:
        - 'heading "Quận ủy Hải An: Sơ kết 6 tháng đầu năm 2020" [level=2]':
          - 'link "Quận ủy Hải An: Sơ kết 6 tháng đầu năm 2020"'
        - paragraph:
          - time: 30/6/2020
  `);
});

for (const path of ['/', ARTICLE, '/tim-kiem/']) {
  test(`The keyboard goes through ${path} in the order of the page, and always shows where it is`, async ({
    page,
  }) => {
    await page.goto(path);
    const order: number[] = [];
    for (;;) {
      await page.keyboard.press('Tab');
      const stop = await focusedNow(page);
      if (stop === undefined) break;
      expect(stop.outline, stop.name).toBeGreaterThanOrEqual(2);
      expect(stop.isInWindow, stop.name).toBe(true);
      order.push(stop.index);
    }
    expect(order.length).toBeGreaterThan(10);
    expect(order).toEqual(order.toSorted((a, b) => a - b));
  });
}

/** The focused element: its place in the document, its outline's width in pixels, whether the window shows it. */
function focusedNow(page: Page): Promise<Stop | undefined> {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (element === null || element === document.body) return undefined;
    const { top, bottom, width } = element.getBoundingClientRect();
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    return {
      index: [...document.querySelectorAll('*')].indexOf(element),
      name: element.outerHTML.slice(0, 120),
      outline: outlineStyle === 'none' ? 0 : parseFloat(outlineWidth),
      isInWindow: width > 0 && bottom > 0 && top < innerHeight,
    };
  });
}

interface Stop {
  readonly index: number;
  readonly name: string;
  readonly outline: number;
  readonly isInWindow: boolean;
}
