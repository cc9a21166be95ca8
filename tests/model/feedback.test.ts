import { expect, test } from 'vitest';
import { feedbackAddress } from '../../src/model/feedback.ts';
import { site } from '../../src/site.ts';

test('An opinion by e-mail names the page and what is to be rated', () => {
  const address = new URL(feedbackAddress('gop-y@phuong.example', '/tin/2026/11/bai/'));
  expect(address.protocol + address.pathname).toBe('mailto:gop-y@phuong.example');
  expect(address.search).not.toContain('+');
  const body = address.searchParams.get('body') ?? '';
  expect(body.split('\r\n')).toEqual([
    `Trang: ${site.url}/tin/2026/11/bai/`,
    'Giao diện (1 đến 5 điểm): ',
    'Nội dung (1 đến 5 điểm): ',
    'Chất lượng (1 đến 5 điểm): ',
    'Ý kiến: ',
  ]);
});

test("An office's form is told the page, whatever stands in its address", () => {
  expect(feedbackAddress('https://form.example/?p={trang}', '/tin/a&b/')).toBe(
    `https://form.example/?p=${encodeURIComponent(`${site.url}/tin/a&b/`)}`,
  );
});
