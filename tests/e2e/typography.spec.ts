import type { Page } from '@playwright/test';
import sharp from 'sharp';
import { ARTICLE } from './page-types.ts';
import { expect, test } from './site.ts';

test('Every Vietnamese letter comes from the site’s own font, decomposed text too', async ({
  page,
}) => {
  await page.goto(ARTICLE);
  await page.evaluate(async () => {
    const probe = document.createElement('p');
    probe.id = 'probe';
    const letters = 'ế ữ đ ơ ạ Ặ Ỹ';
    probe.textContent = letters + letters.normalize('NFD');
    document.querySelector('main')?.append(probe);
    await document.fonts.ready;
  });
  for (const selector of ['#probe', 'h1', '.prose > p', '.article-meta']) {
    expect(await facesOf(page, selector), selector).toEqual(['SourceSans3VF']);
  }
});

for (const path of [ARTICLE, '/']) {
  test(`On a first visit to ${path} text waits for no font, and stays where it is when the site’s own arrives`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 412, height: 823 });
    const held = Promise.withResolvers<undefined>();
    await page.route('**/*.woff2', async (route) => {
      await held.promise;
      await route.continue();
    });
    await page.goto(path, { waitUntil: 'commit' });
    const places = () =>
      page
        .locator('h1, h2, .prose > p, .teaser-title')
        .evaluateAll((all) =>
          all.map((one) => Math.round(one.getBoundingClientRect().top + scrollY)),
        );
    await expect(page.getByRole('contentinfo')).toBeVisible();
    await expect(page.locator('link[rel=preload]')).toHaveCount(0);
    expect(await page.evaluate(() => document.fonts.check('1em "Source Sans 3"'))).toBe(false);
    const before = await places();
    held.resolve(undefined);
    await page.evaluate(() => document.fonts.load('1em "Source Sans 3"').then(() => undefined));
    expect(await places()).toEqual(before);
  });
}

test('A page reached from another asks for the site’s font before anything is painted', async ({
  page,
}) => {
  await page.goto('/');
  await page.getByRole('link', { name: 'Giới thiệu' }).first().click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Giới thiệu');
  const link = page.locator('link[rel=preload][as=font]');
  await expect(link).toHaveAttribute('href', /source-sans-3-upright.*\.woff2$/);
  const styles = (await page.locator('style').allTextContents()).join('');
  expect(styles).toContain(`url(${await link.getAttribute('href')})`);
});

test.describe('On a phone of 360 px', () => {
  test.use({ viewport: { width: 360, height: 780 }, deviceScaleFactor: 3 });

  test('an article begins high, in lines of 38 to 45 letters with room for stacked marks', async ({
    page,
  }) => {
    await openArticle(page);
    const text = await page.locator('.prose > p').first().boundingBox();
    expect(text?.y).toBeLessThan(340);
    const { leading, letters } = await setting(page);
    expect(leading).toBeGreaterThanOrEqual(1.65);
    expect(leading).toBeLessThanOrEqual(1.8);
    expect(letters).toBeGreaterThanOrEqual(38);
    expect(letters).toBeLessThanOrEqual(45);
  });

  test('a title takes at most four lines, and the marks of one never touch the next', async ({
    page,
  }) => {
    await openArticle(page);
    const title = page.getByRole('heading', { level: 1 });
    const lines = () =>
      title.evaluate((h1) => h1.clientHeight / parseFloat(getComputedStyle(h1).lineHeight));
    expect(Math.round(await lines())).toBeLessThanOrEqual(4);
    expect(await inkBands(page)).toBe(Math.round(await lines()));
    // The deepest letters above the highest ones.
    await title.evaluate((h1) => {
      h1.textContent = 'Kỹ nghệ gọn, ngụy quỵ pj Ẫ Ỗ Ể Ữ Ẳ Ế Ồ Ỹ gj Ậ Ệ Ộ Ự Ỵ Ẵ Ễ Ổ';
    });
    expect(await inkBands(page)).toBe(Math.round(await lines()));
  });
});

test('On a window of 1280 px a line holds 66 to 75 letters', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await openArticle(page);
  const { leading, letters } = await setting(page);
  expect(leading).toBeGreaterThanOrEqual(1.65);
  expect(leading).toBeLessThanOrEqual(1.8);
  expect(letters).toBeGreaterThanOrEqual(66);
  expect(letters).toBeLessThanOrEqual(75);
});

test('The first article prints on two pages of A4, its title and text without the site around', async ({
  page,
}) => {
  await openArticle(page);
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(2);
  expect(pdf).toMatch(/\/MediaBox\s*\[0 0 (?:594|595|596)[\d.]* (?:841|842)/);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByRole('navigation')).toHaveCount(0);
  await expect(page.getByRole('search')).toHaveCount(0);
});

async function openArticle(page: Page): Promise<void> {
  await page.goto(ARTICLE);
  await page.evaluate(() => document.fonts.ready);
}

/** Families of the fonts that draw an element's text. */
async function facesOf(page: Page, selector: string): Promise<string[]> {
  const client = await page.context().newCDPSession(page);
  await client.send('DOM.enable');
  await client.send('CSS.enable');
  const { root } = await client.send('DOM.getDocument');
  const { nodeId } = await client.send('DOM.querySelector', { nodeId: root.nodeId, selector });
  const { fonts } = await client.send('CSS.getPlatformFontsForNode', { nodeId });
  await client.detach();
  return fonts.map(({ familyName }) => familyName);
}

/** Leading of the article's text, and the median number of letters and spaces in its full lines. */
function setting(page: Page): Promise<{ leading: number; letters: number }> {
  return page.evaluate(() => {
    const paragraphs = [...document.querySelectorAll('.prose > p:not([class])')];
    const lengths = paragraphs.flatMap((paragraph) => {
      const text = paragraph.firstChild as Text;
      const lines = new Map<number, number>();
      for (let at = 0; at < text.length; at += 1) {
        const range = document.createRange();
        range.setStart(text, at);
        range.setEnd(text, at + 1);
        const top = Math.round(range.getBoundingClientRect().top);
        lines.set(top, (lines.get(top) ?? 0) + 1);
      }
      return [...lines.values()].slice(0, -1);
    });
    const style = getComputedStyle(paragraphs[0] ?? document.body);
    return {
      leading: parseFloat(style.lineHeight) / parseFloat(style.fontSize),
      letters: lengths.sort((a, b) => a - b)[lengths.length >> 1] ?? 0,
    };
  });
}

/** How many bands of ink the title shows, with rows of bare paper between them. */
async function inkBands(page: Page): Promise<number> {
  const shot = await page.getByRole('heading', { level: 1 }).screenshot();
  const { data, info } = await sharp(shot).greyscale().raw().toBuffer({ resolveWithObject: true });
  let bands = 0;
  let wasInk = false;
  for (let row = 0; row < info.height; row += 1) {
    const isInk = data
      .subarray(row * info.width, (row + 1) * info.width)
      .some((grey) => grey < 160);
    if (isInk && !wasInk) bands += 1;
    wasInk = isInk;
  }
  return bands;
}
