import type { Page } from '@playwright/test';
import { ARTICLE, pathOf } from './page-types.ts';
import { expect, test } from './site.ts';

/** A voice that speaks when the test says so: `window.saySentence()` ends what is being spoken. */
async function giveVoice(page: Page, lang: string): Promise<void> {
  await page.addInitScript((own) => {
    const voice = { lang: own, name: 'Giọng thử' };
    const said: string[] = [];
    let speaking: { onend?: () => void } | undefined;
    const events = new EventTarget();
    let voices: unknown[] = [];
    setTimeout(() => {
      voices = [voice];
      events.dispatchEvent(new Event('voiceschanged'));
    }, 50);
    const synthesis = Object.assign(events, {
      getVoices: () => voices,
      speak: (utterance: { text: string; onend?: () => void }) => {
        said.push(utterance.text);
        speaking = utterance;
      },
      cancel: () => {
        const cut = speaking;
        speaking = undefined;
        // As browsers do: what was cut off ends, a little later.
        setTimeout(() => cut?.onend?.(), 5);
      },
    });
    Object.defineProperty(window, 'speechSynthesis', { value: synthesis });
    Object.assign(window, {
      SpeechSynthesisUtterance: class {
        text: string;
        constructor(text: string) {
          this.text = text;
        }
      },
      said,
      saySentence: () => speaking?.onend?.(),
    });
  }, lang);
}

const said = (page: Page) => page.evaluate(() => (window as unknown as { said: string[] }).said);
const saySentence = (page: Page) =>
  page.evaluate(() => {
    (window as unknown as { saySentence: () => void }).saySentence();
  });
const marked = (page: Page) =>
  page.evaluate(() => [...(CSS.highlights.get('doc') ?? [])].map(String));

test('The text is read sentence by sentence, each marked, with pause, going on and stop', async ({
  page,
}) => {
  await giveVoice(page, 'vi-VN');
  await page.goto(ARTICLE);
  await page.getByRole('button', { name: 'Nghe' }).click();
  expect(await said(page)).toEqual(['Quận ủy Hải An: Sơ kết 6 tháng đầu năm 2020']);
  await saySentence(page);
  const [, first = ''] = await said(page);
  expect(first).toMatch(/^Chiều 30\/6\/2020, .*\.$/u);
  expect(await marked(page)).toEqual([first]);

  await page.getByRole('button', { name: 'Tạm dừng' }).click();
  // What was cut off reports its end late: that must not bring the next sentence.
  await page.waitForFunction(() => new Promise((done) => setTimeout(() => done(true), 30)));
  expect(await said(page)).toHaveLength(2);
  await page.getByRole('button', { name: 'Nghe tiếp' }).click();
  expect((await said(page)).at(-1)).toBe(first);
  await saySentence(page);
  expect((await said(page)).at(-1)).not.toBe(first);

  await page.getByRole('button', { name: 'Thôi' }).click();
  await expect(page.getByRole('button', { name: 'Nghe' })).toBeFocused();
  await expect(page.getByRole('button', { name: 'Thôi' })).toBeHidden();
  expect(await marked(page)).toEqual([]);
});

test('Escape ends reading, and begun again it starts with the title', async ({ page }) => {
  await giveVoice(page, 'vi-VN');
  await page.goto(ARTICLE);
  await page.getByRole('button', { name: 'Nghe' }).focus();
  await page.keyboard.press('Enter');
  await saySentence(page);
  await page.keyboard.press('Escape');
  await page.keyboard.press('Enter');
  const all = await said(page);
  expect(all.at(-1)).toBe(all[0]);
});

test('Everything is read once, to the end, with nothing meant for the eye alone', async ({
  page,
}) => {
  await giveVoice(page, 'vi-VN');
  await page.goto(pathOf('bài có bảng, hình và chú thích'));
  await page.getByRole('button', { name: 'Nghe' }).click();
  for (let sentence = 0; sentence < 400; sentence++) {
    if (await page.getByRole('button', { name: 'Nghe', exact: true }).isVisible()) break;
    await saySentence(page);
  }
  const spoken = (await said(page)).join(' ');
  expect(spoken).not.toContain('(trang ngoài)');
  const all = await page.locator('.prose').evaluate((prose) => {
    for (const part of prose.querySelectorAll('pre, .visually-hidden')) part.remove();
    return prose.textContent;
  });
  const letters = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '');
  const title = await page.getByRole('heading', { level: 1 }).textContent();
  expect(letters(spoken)).toBe(letters((title ?? '') + all));
});

test('Without a voice for the language of the text there is no button', async ({ page }) => {
  await giveVoice(page, 'en-US');
  await page.goto(ARTICLE);
  await page.waitForFunction(() => speechSynthesis.getVoices().length > 0);
  await expect(page.getByRole('button', { name: 'Nghe' })).toBeHidden();
});
