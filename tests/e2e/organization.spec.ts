import { site } from '../../src/site.ts';
import { expect, test } from './site.ts';

test.describe('Without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the calendar shows this week, leads to the others and to a file for the reader’s own', async ({
    page,
    kindsSite,
    request,
  }) => {
    await page.goto(`${kindsSite}/lich-cong-tac/`);
    const main = page.getByRole('main');
    await expect(main).toContainText('Tuần 47 (16/11/2026 – 22/11/2026)');
    await expect(main.getByRole('heading', { level: 2 })).toHaveText([
      'Thứ Ba, ngày 17 tháng 11 năm 2026',
      'Thứ Sáu, ngày 20 tháng 11 năm 2026',
    ]);
    const tuesday = main.getByRole('region', { name: 'Thứ Ba' });
    await expect(tuesday).toContainText('8:00–11:30');
    await expect(tuesday).toContainText('Chủ trì: Chủ tịch Ủy ban nhân dân phường');
    await expect(main.getByRole('region', { name: 'Thứ Sáu' })).toContainText('Hoãn: ');
    const weeks = page.getByRole('navigation', { name: 'Các tuần khác' });
    await weeks.getByRole('link', { name: 'Tuần 46' }).click();
    await expect(main).toContainText('Cả ngày');
    const file = await main.getByRole('link', { name: /iCalendar/ }).getAttribute('href');
    const calendar = await (await request.get(kindsSite + (file ?? ''))).text();
    expect(calendar).toContain('DTSTART;TZID=Asia/Ho_Chi_Minh:20261117T080000');
  });

  test('the chart shows who stands under whom, and leads to what each unit does', async ({
    page,
    kindsSite,
  }) => {
    await page.goto(`${kindsSite}/co-cau-to-chuc/`);
    const chart = page.getByRole('navigation', { name: 'Sơ đồ tổ chức' });
    const committee = chart.getByRole('listitem').filter({ hasText: 'Ủy ban' }).first();
    await expect(committee.getByRole('listitem').getByRole('link')).toHaveText([
      'Phòng Kinh tế',
      'Bộ phận Một cửa',
      'Phòng Văn hóa – Xã hội',
    ]);
    await chart.getByRole('link', { name: 'Phòng Kinh tế' }).click();
    const unit = page.getByRole('region', { name: 'Phòng Kinh tế' });
    await expect(unit).toBeInViewport();
    await expect(unit).toContainText('Cấp giấy phép kinh doanh.');
    await expect(unit.getByRole('link', { name: '(0225) 000.001' })).toHaveAttribute(
      'href',
      'tel:0225000001',
    );
  });

  test('readers find the leaders and whom to ask about what', async ({ page, kindsSite }) => {
    await page.goto(`${kindsSite}/co-cau-to-chuc/`);
    await page
      .getByRole('main')
      .getByRole('link', { name: /^Lãnh đạo/ })
      .click();
    const leaders = page.getByRole('region', { name: 'Lãnh đạo' });
    await expect(leaders).toContainText('Chủ tịch Ủy ban nhân dân phường');
    await expect(leaders).not.toContainText('Lê Thị Mẫu');
    await expect(leaders.getByRole('link', { name: 'thu@thu.example' })).toHaveAttribute(
      'href',
      'mailto:thu@thu.example',
    );
    const contacts = page.getByRole('region', { name: 'Đầu mối liên hệ' });
    await expect(contacts.getByRole('heading', { level: 3 })).toHaveText([
      'Cung cấp thông tin cho báo chí',
    ]);
    await expect(contacts).toContainText('Lê Thị Mẫu, Chuyên viên');
  });
});

test('English pages are English all around, and only show what is in English', async ({
  page,
  kindsSite,
}) => {
  await page.goto(`${kindsSite}/en/`);
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(page.getByRole('link', { name: 'Skip to main content' })).toHaveCount(1);
  await expect(page.getByRole('searchbox', { name: 'Search the bulletin' })).toHaveCount(1);
  await expect(page.getByRole('contentinfo')).toContainText('Responsible for content');
  await page.getByRole('main').getByRole('link', { name: 'Structure and functions' }).click();
  await expect(page.getByRole('heading', { level: 2 })).toHaveText([
    'Ward People’s Committee',
    'Economic Division',
  ]);
  await page
    .getByRole('navigation', { name: 'Main' })
    .getByRole('link', { name: 'Contacts' })
    .click();
  await expect(page.getByRole('region', { name: 'Whom to ask' })).toContainText('Press enquiries');
  // Nothing Vietnamese stands around the page but the link to the other language and names.
  for (const place of ['banner', 'contentinfo'] as const) {
    const text = (await page.getByRole(place).innerText()).replace('Tiếng Việt', '');
    const own = Object.values(site.contact).reduce((rest, value) => rest.replace(value, ''), text);
    expect(own).not.toMatch(/[ăâđêôơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/i);
  }
});

test('Pages of both languages lead to each other, for readers and for search engines', async ({
  page,
  kindsSite,
}) => {
  const pairs = [
    ['/', '/en/'],
    ['/co-cau-to-chuc/', '/en/structure/'],
    ['/lanh-dao/', '/en/contacts/'],
    ['/quy-che/', '/en/rules/'],
  ] as const;
  for (const [vi, en] of pairs) {
    for (const path of [vi, en]) {
      await page.goto(kindsSite + path);
      const links = page.locator('link[rel="alternate"][hreflang]');
      const found = await links.evaluateAll((all) =>
        all.map((link) => [link.getAttribute('hreflang'), link.getAttribute('href')]),
      );
      expect(Object.fromEntries(found)).toEqual({ vi: site.url + vi, en: site.url + en });
      const other = page.getByRole('link', { name: path === vi ? 'English' : 'Tiếng Việt' });
      await expect(other).toHaveAttribute('href', path === vi ? en : vi);
    }
  }
});

test('Without content of these kinds there is no page, link or word of them', async ({
  page,
  baseURL,
}) => {
  await page.goto(baseURL ?? '');
  for (const name of ['English', 'Lịch công tác', 'Cơ cấu tổ chức']) {
    await expect(page.getByRole('link', { name })).toHaveCount(0);
  }
  for (const path of ['/en/', '/lich-cong-tac/', '/co-cau-to-chuc/', '/lanh-dao/']) {
    expect((await page.goto((baseURL ?? '') + path))?.status()).toBe(404);
  }
});
