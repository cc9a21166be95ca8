import { expect, PAGE_TYPES, test } from './site.ts';

for (const [type, path] of Object.entries(PAGE_TYPES)) {
  test(`${type} fits a phone of 360 px without sideways scrolling`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto(path);
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBeLessThanOrEqual(360);
  });
}

test('An article without a picture begins high on a phone: its text starts above y = 340', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 780 });
  await page.goto(PAGE_TYPES['bài viết']);
  const text = await page.locator('.prose > p').first().boundingBox();
  expect(text?.y).toBeLessThan(340);
});

test('Dark colours follow the reader’s system', async ({ page }) => {
  const background = () =>
    page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  await page.goto('/');
  const light = await background();
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await background()).not.toBe(light);
});

test('Every Vietnamese letter comes from the site’s own font, decomposed text too', async ({
  page,
}) => {
  await page.goto('/tin/2020/06/quan-uy-hai-an-so-ket-6-thang-dau-nam-2020/');
  await page.evaluate(async () => {
    const probe = document.createElement('p');
    probe.id = 'probe';
    const letters = 'ế ữ đ ơ ạ Ặ Ỹ';
    probe.textContent = letters + letters.normalize('NFD');
    document.querySelector('main')?.append(probe);
    await document.fonts.ready;
  });
  const client = await page.context().newCDPSession(page);
  await client.send('DOM.enable');
  await client.send('CSS.enable');
  const { root } = await client.send('DOM.getDocument');
  const { nodeId } = await client.send('DOM.querySelector', {
    nodeId: root.nodeId,
    selector: '#probe',
  });
  const { fonts } = await client.send('CSS.getPlatformFontsForNode', { nodeId });
  expect(fonts.map(({ familyName }) => familyName)).toEqual(['SourceSans3VF']);
});
