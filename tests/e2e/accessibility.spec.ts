import AxeBuilder from '@axe-core/playwright';
import { expect, PAGE_TYPES, test } from './site.ts';

for (const scheme of ['light', 'dark'] as const) {
  for (const [type, path] of Object.entries(PAGE_TYPES)) {
    test(`axe finds nothing on ${type}, ${scheme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme: scheme });
      await page.goto(path);
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
    });
  }
}

for (const [type, path] of Object.entries(PAGE_TYPES)) {
  test(`${type} says nothing on the console and breaks no security policy`, async ({ page }) => {
    const said: string[] = [];
    page.on('console', (message) => said.push(message.text()));
    page.on('pageerror', (error) => said.push(error.message));
    const response = await page.goto(path, { waitUntil: 'networkidle' });
    // The browser itself notes the status of a page that isn't there.
    const expected = response?.status() === 404 ? /status of 404/ : /^$/;
    expect(said.filter((text) => !expected.test(text))).toEqual([]);
    expect(response?.headers()['content-security-policy']).toContain("default-src 'none'");
  });
}
