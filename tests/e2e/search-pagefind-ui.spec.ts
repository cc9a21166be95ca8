import { expect, test } from '@playwright/test';
import { servePagefindUi, type PagefindUiSite } from './pagefind-ui-site.ts';

let site: PagefindUiSite;

test.describe.configure({ mode: 'serial' });

test.beforeAll(async () => {
  site = await servePagefindUi();
});

test.afterAll(() => site.close());

test('Pagefind’s components find what is typed without marks', async ({ page }) => {
  await page.goto(site.url);
  const components = page.getByRole('region', { name: 'Components' });
  await components
    .getByRole('searchbox')
    .or(components.getByRole('textbox'))
    .fill('quan uy hai an');
  const first = components.locator('pagefind-results a').first();
  await expect(first).toHaveText('Quận ủy Hải An: Sơ kết công tác 6 tháng đầu năm');
  await expect(first).toHaveAttribute('href', '/so-ket-hai-an/');
  await expect(components.locator('pagefind-results mark').first()).toHaveText('Quận uỷ Hải An');
});

test('Pagefind’s components offer our filters with their counts, and narrow by them', async ({
  page,
}) => {
  await page.goto(site.url);
  const components = page.getByRole('region', { name: 'Components' });
  await components
    .getByRole('searchbox')
    .or(components.getByRole('textbox'))
    .fill('cử tri kiến nghị bến đò');
  const results = components.locator('pagefind-results li');
  await expect(results.first()).toBeVisible();
  await expect.poll(() => results.count()).toBeGreaterThan(1);
  const pane = components.locator('pagefind-filter-pane');
  await pane.locator('summary', { hasText: 'Year' }).click();
  const years = pane.locator('details', { hasText: 'Year' });
  await expect(years).toContainText(/2018\D*0.*2019\D*1.*2024\D*1/);
  await years.getByRole('checkbox', { name: /2019/ }).check({ force: true });
  await expect(results).toHaveCount(1);
});

test('Pagefind’s default UI finds what is typed in raw Telex keys', async ({ page }) => {
  await page.goto(site.url);
  const ui = page.getByRole('region', { name: 'Default UI' });
  await ui.locator('input').first().fill('hari an');
  await expect(ui.locator('.pagefind-ui__result-link').first()).toHaveText(
    'Quận ủy Hải An: Sơ kết công tác 6 tháng đầu năm',
  );
});
