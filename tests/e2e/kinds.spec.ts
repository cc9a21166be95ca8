import { execFileSync } from 'node:child_process';
import { site } from '../../src/site.ts';
import { KINDS_OUTPUT } from './kinds-site.ts';
import { expect, test } from './site.ts';

test('Every page of every kind is valid HTML', () => {
  const report = execFileSync(
    'npx',
    [
      'html-validate',
      '--config',
      '.config/html-validate.json',
      '--max-warnings',
      '0',
      KINDS_OUTPUT,
    ],
    { encoding: 'utf8' },
  );
  expect(report.trim()).toBe('');
});

test('Every link, file and picture of every kind is there', () => {
  const report = execFileSync(
    'npx',
    [
      'hyperlink',
      '--recursive',
      '--internal',
      '--canonicalroot',
      site.url,
      `${KINDS_OUTPUT}/index.html`,
    ],
    { encoding: 'utf8', maxBuffer: 2 ** 26 },
  );
  expect(report).toMatch(/# pass +[1-9]/);
  expect(report).not.toMatch(/^not ok/m);
});

test('Notices of these days stand on every page, the others nowhere', async ({
  page,
  kindsSite,
}) => {
  for (const path of ['/', '/tin/2026/11/le-khai-giang/', '/tim-kiem/', '/khong-co/']) {
    await page.goto(kindsSite + path);
    await expect(page.getByRole('region', { name: 'Thông báo' }).getByRole('paragraph')).toHaveText(
      [
        /^Bộ phận Một cửa nghỉ ngày 20\/11\. Xem thêm/,
        'Khẩn: Bão gần bờ, tàu thuyền không ra khơi.',
      ],
    );
  }
});

test('Notices stand on pages in English too, told to be in Vietnamese', async ({
  page,
  kindsSite,
}) => {
  await page.goto(`${kindsSite}/en/`);
  const notices = page.getByRole('region', { name: 'Notices' }).getByRole('paragraph');
  await expect(notices).toHaveCount(2);
  for (const notice of await notices.all()) await expect(notice).toHaveAttribute('lang', 'vi');
});

test('The header and the footer lead only to what there is', async ({
  page,
  kindsSite,
  baseURL,
}) => {
  const links = page.getByRole('navigation', { name: /^(?:Chính|Cuối trang)$/ }).getByRole('link');
  await page.goto(kindsSite);
  await expect(links.filter({ hasText: 'Văn bản' })).toHaveCount(1);
  await expect(links.filter({ hasText: 'Giới thiệu' })).toHaveCount(0);
  await page.goto(baseURL ?? '');
  await expect(links.filter({ hasText: 'Văn bản' })).toHaveCount(0);
  await expect(links.filter({ hasText: 'Giới thiệu' })).toHaveCount(1);
});

test('The front page shows events and documents beside the news', async ({ page, kindsSite }) => {
  await page.goto(kindsSite);
  const events = page.getByRole('region', { name: 'Sự kiện' });
  await expect(events.getByRole('link', { name: 'Đại hội Đảng bộ quận lần thứ IV' })).toBeVisible();
  await expect(events).toContainText('4 tin, mới nhất 3:30, 3/11/2026');
  await expect(
    page.getByRole('region', { name: 'Văn bản' }).getByRole('heading', { level: 3 }),
  ).toHaveText([
    'Hướng dẫn 36-HD/ĐUP: Về tổ chức đại hội chi bộ',
    'Kế hoạch 12/KH-UBND: Về phòng, chống bão lụt năm 2026',
    'Kế hoạch 25/KH-UBND: Về phòng, chống bão lụt năm 2025',
  ]);
});

test.describe('Without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('readers narrow the documents by kind, then by year, and widen them again', async ({
    page,
    kindsSite,
  }) => {
    await page.goto(`${kindsSite}/van-ban/`);
    const found = page.getByRole('main').getByRole('heading', { level: 2 });
    await expect(found).toHaveText([
      'Hướng dẫn 36-HD/ĐUP',
      'Kế hoạch 12/KH-UBND',
      'Kế hoạch 25/KH-UBND',
    ]);
    const filters = page.getByRole('navigation', { name: 'Lọc danh sách' });
    await filters.getByRole('link', { name: 'Kế hoạch' }).click();
    await expect(found).toHaveText(['Kế hoạch 12/KH-UBND', 'Kế hoạch 25/KH-UBND']);
    await filters.getByRole('link', { name: '2025' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Văn bản: Kế hoạch, 2025');
    await expect(found).toHaveText(['Kế hoạch 25/KH-UBND']);
    await filters.getByRole('link', { name: 'Bỏ lọc' }).click();
    await expect(found).toHaveCount(3);
  });

  test('a document says whether it binds, what replaces it and what it replaces', async ({
    page,
    kindsSite,
  }) => {
    await page.goto(`${kindsSite}/van-ban/2025/25-kh-ubnd/`);
    const facts = page.getByRole('main').locator('.facts');
    await expect(facts).toContainText('Hiệu lựcHết hiệu lực');
    await facts.getByRole('link', { name: '12/KH-UBND' }).click();
    await expect(facts).toContainText('Hiệu lựcCòn hiệu lực');
    await expect(facts.getByRole('link', { name: '25/KH-UBND' })).toBeVisible();
    await page.goto(`${kindsSite}/van-ban/2026/36-hd-dup/`);
    await expect(facts).toContainText('Chưa có hiệu lực');
  });

  test('the file of a document is offered with its type and size', async ({
    page,
    kindsSite,
    request,
  }) => {
    await page.goto(`${kindsSite}/van-ban/2025/25-kh-ubnd/`);
    const link = page.getByRole('link', { name: 'Toàn văn Kế hoạch 25/KH-UBND (PDF, 11 byte)' });
    const file = await request.get(
      new URL((await link.getAttribute('href')) ?? '', kindsSite).href,
    );
    expect(file.ok()).toBe(true);
  });
});

test('Questions tell how far they are, and lead to the answer', async ({ page, kindsSite }) => {
  await page.goto(`${kindsSite}/hoi-dap/`);
  const main = page.getByRole('main');
  await expect(main.getByRole('article')).toContainText([
    '12/11/2026 · Đang xử lý',
    '10/11/2026 · Hạ tầng · Đã chuyển',
    '2/11/2026 · Cư trú · Đã trả lời',
  ]);
  await page.getByRole('link', { name: 'Đăng ký tạm trú cần giấy tờ gì?' }).click();
  await expect(main.getByRole('blockquote')).toContainText('Tôi thuê nhà từ tháng trước');
  await expect(main.getByRole('heading', { name: 'Trả lời' })).toBeVisible();
  await expect(main).toContainText('nộp tờ khai thay đổi thông tin cư trú');
});

test('A draft takes comments to the end of its last day and then tells what came of them', async ({
  page,
  kindsSite,
}) => {
  await page.goto(`${kindsSite}/lay-y-kien/`);
  await expect(page.getByRole('main').getByRole('article')).toContainText([
    'nhận ý kiến đến hết 20/11/2026',
    'đã hết hạn 30/9/2026',
  ]);
  await page.goto(`${kindsSite}/lay-y-kien/quan-ly-via-he/`);
  await expect(page.getByRole('main')).toContainText('Phòng Tư pháp, số 1 đường Thử');
  await page.goto(`${kindsSite}/lay-y-kien/ten-duong/`);
  await expect(page.getByRole('main')).toContainText('Đã tiếp thu 12 trong 15 ý kiến.');
  await page.goto(kindsSite);
  const open = page.getByRole('region', { name: 'Lấy ý kiến dự thảo' }).getByRole('link');
  await expect(open).toHaveText(['Lấy ý kiến dự thảo', 'Dự thảo Quyết định về quản lý vỉa hè']);
});

test('An album shows its pictures with what they show, who took them and where', async ({
  page,
  kindsSite,
}) => {
  await page.goto(`${kindsSite}/thu-vien-anh/`);
  await page.getByRole('link', { name: 'Lễ khai giảng năm học 2026–2027' }).click();
  const picture = page.getByRole('img', { name: 'Học sinh xếp hàng trên sân trường' });
  await expect(picture).toBeVisible();
  expect(await picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(
    0,
  );
  await expect(page.getByRole('figure').first()).toContainText('Ảnh: Ban biên tập');
});

test('Articles and documents carry Dublin Core', async ({ page, kindsSite }) => {
  const elements = () =>
    page
      .locator('meta[name^="DC."]')
      .evaluateAll((all) =>
        all.map((one) => [one.getAttribute('name'), one.getAttribute('content')]),
      );
  await page.goto(`${kindsSite}/tin/2020/06/so-ket/`);
  expect(await elements()).toEqual([
    ['DC.title', 'Sơ kết 6 tháng đầu năm 2020'],
    ['DC.creator', 'Anh Ngọc'],
    ['DC.date', '2020-06-30'],
    ['DC.description', 'Hội nghị sơ kết công tác 6 tháng đầu năm.'],
    ['DC.publisher', site.agency],
    ['DC.identifier', `${site.url}/tin/2020/06/so-ket/`],
    ['DC.language', 'vi'],
    ['DC.subject', 'Xây dựng Đảng'],
    ['DC.subject', 'Sơ kết'],
    ['DC.source', 'Cổng thông tin thành phố'],
  ]);
  await page.goto(`${kindsSite}/van-ban/2025/25-kh-ubnd/`);
  expect(await elements()).toContainEqual(['DC.creator', 'Ủy ban nhân dân phường']);
});

test('A document is found by its number', async ({ page, kindsSite }) => {
  await page.goto(`${kindsSite}/tim-kiem/?q=36-HD/DUP`);
  await expect(page.getByRole('link', { name: 'Hướng dẫn 36-HD/ĐUP' }).first()).toBeVisible();
});
