import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

/** What readers may ask of the colours, and the rules of axe that depend on it. */
const COLOURS = [
  { name: 'dark', media: { colorScheme: 'dark' } },
  { name: 'more contrast', media: { colorScheme: 'light', contrast: 'more' } },
  { name: 'more contrast, dark', media: { colorScheme: 'dark', contrast: 'more' } },
  { name: 'colours of the system', media: { colorScheme: 'light', forcedColors: 'active' } },
] as const;

/** Tries an open page in every colour, width and size of letters, with axe. */
export async function expectUsable(page: Page): Promise<void> {
  expect(await findings(page)).toEqual([]);
  for (const { name, media } of COLOURS) {
    await page.emulateMedia(media);
    expect(await findings(page, COLOUR_RULES), name).toEqual([]);
  }
  await page.emulateMedia({ colorScheme: 'light', contrast: null, forcedColors: null });
  for (const theme of ['dark', 'contrast']) {
    await page.evaluate((chosen) => {
      document.documentElement.dataset['theme'] = chosen;
    }, theme);
    expect(await findings(page, COLOUR_RULES), `the reader's own choice: ${theme}`).toEqual([]);
  }
  await page.evaluate(() => {
    delete document.documentElement.dataset['theme'];
  });

  await page.setViewportSize({ width: 360, height: 740 });
  expect(await overflow(page), '360 px wide').toEqual([]);
  // WCAG 2.2, 1.4.10: 320 px is 1280 px at 400%.
  await page.setViewportSize({ width: 320, height: 640 });
  expect(await overflow(page), '320 px wide').toEqual([]);
  expect(await findings(page, PLACE_RULES), '320 px wide').toEqual([]);
  // WCAG 2.2, 1.4.4: the reader's own letters, twice as large.
  await page.setViewportSize({ width: 640, height: 740 });
  await page.evaluate(() => {
    const { style } = document.documentElement;
    style.fontSize = `${2 * parseFloat(getComputedStyle(document.documentElement).fontSize)}px`;
  });
  expect(await overflow(page), 'text of 200%').toEqual([]);
}

const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];
/** What passes need not be described, element by element. */
const ONLY_FINDINGS = { resultTypes: ['violations' as const] };
const PLACE_RULES = ['target-size', 'scrollable-region-focusable'];

/** Elements that reach beyond the window, or that must be scrolled sideways to be read. Tables and code may. */
function overflow(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    const mayScroll = (element: Element) =>
      element.closest('.table, pre, .visually-hidden') !== null;
    const isWide = (element: Element) =>
      element.getBoundingClientRect().right > width + 1 ||
      (element.scrollWidth > element.clientWidth + 1 &&
        ['auto', 'scroll'].includes(getComputedStyle(element).overflowX));
    return [...document.body.querySelectorAll('*')]
      .filter((element) => isWide(element) && !mayScroll(element))
      .map((element) => `${element.localName}.${element.className}`);
  });
}

/** Rules of axe that fail, with the elements; all rules unless some are named. The first call brings axe into the page. */
async function findings(page: Page, rules?: readonly string[]): Promise<unknown[]> {
  const { violations } =
    rules === undefined
      ? // Legacy mode spares a second window: there are no frames of other origins to ask.
        await new AxeBuilder({ page })
          .setLegacyMode()
          // WCAG 2.2, 2.5.8 is not among what runs unasked.
          .options({ ...ONLY_FINDINGS, rules: { 'target-size': { enabled: true } } })
          .analyze()
      : await page.evaluate((options) => window.axe.run(document, options), {
          ...ONLY_FINDINGS,
          runOnly: [...rules],
        });
  return violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]);
}

declare global {
  interface Window {
    axe: {
      run(
        context: Document,
        options: { readonly runOnly: string[]; readonly resultTypes: string[] },
      ): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
    };
  }
}
