import { absoluteUrl } from '../site.ts';

/**
 * The address to which a reader of a page sends an opinion. An e-mail address gives a letter with the page and the three
 * things to rate (Nghị định 42/2022/NĐ-CP, Điều 8 khoản 1) written into it; a form of the office's gets the page's
 * address in place of `{trang}`.
 *
 * @param setting `feedback` of src/site.ts
 * @param path site-absolute
 */
export function feedbackAddress(setting: string, path: string): string {
  const page = absoluteUrl(path);
  if (!setting.includes('://')) {
    const letter = new URLSearchParams({ subject: 'Góp ý, đánh giá', body: bodyFor(page) });
    // In mailto a plus is a plus (RFC 6068, 5).
    return `mailto:${setting}?${letter.toString().replaceAll('+', '%20')}`;
  }
  return setting.replaceAll('{trang}', encodeURIComponent(page));
}

function bodyFor(page: string): string {
  return [
    `Trang: ${page}`,
    'Giao diện (1 đến 5 điểm): ',
    'Nội dung (1 đến 5 điểm): ',
    'Chất lượng (1 đến 5 điểm): ',
    'Ý kiến: ',
  ].join('\r\n');
}
