import { PAGE_TYPES } from './page-types.ts';
import { expect, test } from './site.ts';
import { expectUsable } from './usable-page.ts';

for (const type of PAGE_TYPES) {
  test(`${type.name} can be used by everybody, says nothing on the console and keeps its policy`, async ({
    page,
    addressOf,
  }) => {
    const said: string[] = [];
    page.on('console', (message) => said.push(message.text()));
    page.on('pageerror', (error) => said.push(error.message));
    const response = await page.goto(addressOf(type));
    // Results come after the page.
    await expect(page.locator('[aria-busy]')).toHaveCount(0);
    expect(response?.headers()['content-security-policy']).toContain("default-src 'none'");

    await expectUsable(page);

    // The browser itself notes the status of a page that isn't there.
    const expected = response?.status() === 404 ? /status of 404/ : /^$/;
    expect(said.filter((text) => !expected.test(text))).toEqual([]);
  });
}
