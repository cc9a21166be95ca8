import { execFileSync } from 'node:child_process';
import { cpSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { siteServer } from '../../src/build/server.ts';
import { checks } from '../../src/evidence/checks.ts';
import { readDist } from '../../src/evidence/dist.ts';
import { judge, judgeOne } from '../../src/evidence/judge.ts';
import { requirements } from '../../src/evidence/requirements.ts';
import { writeReport } from '../../src/evidence/write-report.ts';
import { EvidenceSite, pdf, placeForSite } from './evidence-site.ts';
import { listen } from './listen.ts';
import { expect, test } from './site.ts';
import { expectUsable } from './usable-page.ts';

test.describe.configure({ mode: 'serial' });

let site: EvidenceSite;
test.beforeAll(() => {
  rmSync('.cache/e2e-evidence', { recursive: true, force: true });
  site = new EvidenceSite();
});
const ARTICLE = 'tin/2020/06/so-ket/index.html';
const QUESTION = 'hoi-dap/dang-ky-tam-tru/index.html';

test('A site that lacks nothing fails no row, and claims nothing whose source nobody read', async () => {
  const rows = await judge(readDist(site.folder));
  const faults = rows.flatMap(({ findings }) =>
    findings.filter(({ outcome }) => outcome === 'fail'),
  );
  expect(faults).toEqual([]);
  for (const { requirement, result } of rows) {
    if (requirement.verified !== 'read') expect(result, requirement.id).not.toBe('pass');
  }
  expect(rows.filter(({ result }) => result === 'pass').length).toBeGreaterThan(8);
});

/** The file of the search index that has an article's text: its name is a hash. */
function textOf(page: string): string {
  const address = `/${path.posix.dirname(page)}/`;
  const texts = site.names('pagefind/doc/*').filter((name) => {
    const bytes = gunzipSync(readFileSync(path.join(site.folder, name)));
    return (JSON.parse(bytes.toString()) as { url: string }).url === address;
  });
  return texts[0] ?? '';
}

/** By the id of the check: how to break the site so that it must notice. */
const breaks: Readonly<Record<string, () => void>> = {
  'tim-du': () => site.remove(textOf(ARTICLE)),
  'tim-dung': () => site.remove('pagefind/pagefind-entry.json'),
  'in-duoc': () => site.edit(ARTICLE, /@media print/g, '@media speech'),
  'luu-tru': () =>
    site.edit('luu-tru/2020/06/index.html', /href="\/tin\/2020\/06\/so-ket\/"/g, 'href="/"'),
  'goi-luu-tru': () => site.write('tin/2020/06/so-ket/du-lieu.json', '{"title":"Sơ'),
  'lien-ket-co-quan': () => site.edit(ARTICLE, 'https://tinh.example/', '/tin/'),
  'trang-tieng-anh': () => site.edit('en/index.html', 'lang="en"', 'lang="vi"'),
  'hoi-dap': () => site.edit(QUESTION, /Đã trả lời/g, ''),
  'gop-y': () => site.edit(ARTICLE, 'mailto:thu@phuong.example', '/lien-he/'),
  'lien-he': () => site.edit(ARTICLE, 'Điện thoại: ', 'Điện thoại: [Số điện thoại]'),
  'gioi-thieu': () => site.edit('gioi-thieu/index.html', 'nhiệm vụ', ''),
  'nguoi-lien-he': () => site.edit('lanh-dao/index.html', '0225 000 000', ''),
  'muc-quen-thuoc': () => site.edit('chuyen-muc/index.html', 'Quy hoạch', 'Mục khác'),
  'dublin-core': () => site.edit(ARTICLE, 'name="DC.creator"', 'name="DC.contributor"'),
  'so-byte': () => site.edit(ARTICLE, '</main>', `<p>${noise(900_000)}</p></main>`),
  'cau-truc': () => site.edit(ARTICLE, 'lang="vi"', ''),
  'ten-o-nhap': () => site.edit(ARTICLE, '<label', '<span hidden'),
  'tuong-phan': () => site.edit('index.html', /--quiet:\s*#[0-9a-f]+/gi, '--quiet:#888888'),
  'doi-tuong-phan': () => {
    site.edit(ARTICLE, /prefers-color-scheme/g, 'prefers-nothing');
    site.write(ARTICLE, site.read(ARTICLE).replaceAll('<button', '<span'));
  },
  'dung-yen': () => site.edit(ARTICLE, '<h1>', '<marquee>Nóng</marquee><h1>'),
  'loi-thay-hinh': () => site.edit(ARTICLE, '</main>', '<img src="/a.png"></main>'),
  'chu-lien-ket': () => site.edit(ARTICLE, '</main>', '<a href="/tin/">Xem thêm…</a></main>'),
  nfc: () => site.edit(ARTICLE, '</main>', `<p>${'đường'.normalize('NFD')}</p></main>`),
  'trich-yeu': () =>
    site.edit(
      'van-ban/2025/25-kh-ubnd/index.html',
      /<h1>[^<]*<\/h1>/,
      '<h1>KẾ HOẠCH PHÒNG CHỐNG BÃO</h1>',
    ),
  'dat-dau': () => site.remove(site.names('pagefind/pagefind.*.pf_meta')[0] ?? ''),
  'kho-giay': () => site.write('so/2026/11/ban-in.pdf', pdf(595, 842, 2)),
  'so-dinh-danh': () => site.edit(ARTICLE, '</main>', '<p>Số 031085001234.</p></main>'),
  'ke-tuc': () => site.edit(ARTICLE, /<a href="https:\/\/hai-an\.example\/">([^<]*)<\/a>/, '$1'),
  'tin-cu': () => site.remove(ARTICLE),
};

test('Every check has a way to fail', () => {
  expect(Object.keys(breaks)).toEqual(checks.map(({ id }) => id));
  const asked = new Set(checks.map(({ requirement }) => requirement));
  expect(requirements.filter(({ id }) => !asked.has(id))).toEqual([]);
});

for (const { id, title, requirement } of checks) {
  test(`Not so, and the row fails: ${title}`, async () => {
    const row = requirements.find((one) => one.id === requirement);
    if (!row) throw new Error(`No requirement ${requirement}.`);
    try {
      breaks[id]?.();
      const { result, findings } = await judgeOne(row, readDist(site.folder));
      expect(result).toBe('fail');
      expect(findings.find((finding) => finding.id === id)?.outcome).toBe('fail');
    } finally {
      site.restore();
    }
  });
}

test('A 65th page is one too many for a printed issue', async () => {
  const row = requirements.find(({ id }) => id === 'ban-in');
  if (!row) throw new Error('No such requirement.');
  site.write('so/2026/11/ban-in.pdf', pdf(538, 765, 65));
  expect((await judgeOne(row, readDist(site.folder))).result).toBe('fail');
  site.write('so/2026/11/ban-in.pdf', pdf(538, 765, 64));
  expect((await judgeOne(row, readDist(site.folder))).result).toBe('pass');
  site.restore();
});

test('The report of the shipped site is a page of it: the same bytes each time, valid, on a phone too', async ({
  page,
}) => {
  const folder = path.join(placeForSite(), 'dist');
  cpSync('dist', folder, { recursive: true, filter: (source) => !source.includes('quan-tri') });
  await writeReport(folder);
  const read = () =>
    ['index.html', 'ket-qua.json'].map((name) =>
      readFileSync(path.join(folder, 'bao-cao', name), 'utf8'),
    );
  const first = read();
  await writeReport(folder);
  expect(read()).toEqual(first);
  execFileSync('npx', [
    'html-validate',
    '--config',
    '.config/html-validate.json',
    '--max-warnings',
    '0',
    path.join(folder, 'bao-cao/index.html'),
  ]);
  const { origin, stop } = await listen(siteServer(folder));
  const said: string[] = [];
  page.on('console', (message) => said.push(message.text()));
  try {
    await page.goto(`${origin}/bao-cao/`, { waitUntil: 'networkidle' });
    await expect(page).toHaveTitle(/^Báo cáo kiểm tra – /);
    await expect(page.locator('meta[name="robots"]')).toHaveAttribute('content', 'noindex');
    const row = page.getByRole('region', { name: 'Chữ Việt theo bộ mã Unicode TCVN 6909:2001.' });
    await expect(row).toContainText('Đạt');
    await expectUsable(page);
    expect(said).toEqual([]);
  } finally {
    await stop();
  }
});

/** Text that hardly gets smaller when it is compressed; the same each time. */
function noise(length: number): string {
  let state = 1;
  return Array.from({ length }, () => {
    state = (state * 48_271) % 2_147_483_647;
    return (state % 36).toString(36);
  }).join('');
}
