import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import sharp from 'sharp';
import { site } from '../../src/site.ts';
import { ARTICLE } from './page-types.ts';
import { expect, test } from './site.ts';

const LARGE_OUTPUT = '.cache/e2e/dist';

test('A link to an article without a picture shows a card of 1200 by 630 with its title', async ({
  page,
}) => {
  await page.goto(ARTICLE);
  const image = await page.locator('meta[property="og:image"]').getAttribute('content');
  const address = new URL(image ?? '').pathname;
  expect(address).toBe(`${ARTICLE}anh-chia-se.png`);
  const file = path.join('dist', address);
  const { width, height, format } = await sharp(file).metadata();
  expect({ width, height, format }).toEqual({ width: 1200, height: 630, format: 'png' });
  // Title and note are there, and nothing runs out of the card.
  const darkest = async (left: number, top: number, wide: number, high: number) => {
    const { data } = await sharp(file)
      .extract({ left, top, width: wide, height: high })
      .raw()
      .toBuffer({ resolveWithObject: true });
    return data.reduce((least, one) => Math.min(least, one), 255);
  };
  expect(await darkest(72, 200, 1056, 280)).toBeLessThan(60);
  expect(await darkest(72, 525, 1056, 60)).toBeLessThan(120);
  expect(await darkest(1130, 18, 70, 612)).toBeGreaterThan(200);
});

test('An article with a picture shows that, and pages without either show the site’s own card', async ({
  page,
}) => {
  const shown = async (address: string) => {
    await page.goto(address);
    return page.locator('meta[property="og:image"]').getAttribute('content');
  };
  const image = await shown('/tin/2026/11/viet-mot-tin-tu-a-den-z/');
  expect(await shown('/')).toBe(`${site.url}/anh-chia-se.png`);
  expect(await shown('/tin/')).toBe(`${site.url}/anh-chia-se.png`);
  expect(image).not.toBe(`${site.url}/anh-chia-se.png`);
});

test('Cards are drawn for the newest articles only, as many as the site says', () => {
  const cards = globSync('tin/**/anh-chia-se.png', { cwd: LARGE_OUTPUT });
  expect(cards).toHaveLength(site.previews);
  const pages = globSync('tin/[0-9]*/*/*/index.html', { cwd: LARGE_OUTPUT });
  expect(pages.length).toBeGreaterThan(site.previews);
  const named = pages.filter((file) =>
    readFileSync(path.join(LARGE_OUTPUT, file), 'utf8').includes(
      `${path.dirname(file)}/anh-chia-se.png`,
    ),
  );
  expect(named.map((file) => path.dirname(file)).sort()).toEqual(
    cards.map((file) => path.dirname(file)).sort(),
  );
});
