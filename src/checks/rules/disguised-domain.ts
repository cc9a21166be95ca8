import { domainToUnicode } from 'node:url';
import type { Document } from '../document.ts';
import { findingAtNode, findingInText } from '../finding.ts';
import { disguisedLetter, toLatinLetters } from '../look-alike-letters.ts';
import type { Finding, TextRule } from '../rule.ts';
import { sampleArticle, sampleFile } from '../sample.ts';

/** A domain name with a letter of another script passes for a name that readers trust: Unicode TR #36, 2.1. */
export const disguisedDomain: TextRule = {
  id: 'ten-mien-gia-chu',
  severity: 'warning',
  title: 'Tên miền không lẫn chữ của hệ chữ khác.',
  why: 'Chữ Nga, chữ Hy Lạp trông giống hệt chữ Latinh: “chinhphu.vn” viết bằng chữ “с” của tiếng Nga là một tên miền khác, thường do kẻ lừa đảo đăng ký. Mắt thường không thấy, bạn đọc bấm vào sẽ tới trang giả.',
  ok: [
    {
      files: {
        [sampleFile]: sampleArticle(
          {},
          'Nộp tại [Cổng Dịch vụ công](https://dichvucong.gov.vn) hoặc [tên miền tiếng Việt](https://tiếngviệt.vn), [báo Nga](https://пример.рф).',
        ),
      },
    },
  ],
  notOk: [
    {
      files: {
        [sampleFile]: sampleArticle(
          {},
          'Nộp tại [Cổng Dịch vụ công](https://diсhvucong.gov.vn), [Chính phủ](https://xn--hinhphu-xjg.vn/).',
        ),
      },
      at: [`${sampleFile}:8:9`, `${sampleFile}:8:57`],
    },
    {
      files: { [sampleFile]: sampleArticle({}, 'Mở trang chínhphυ.vn hoặc <a href="//аосо.vn">') },
      at: [`${sampleFile}:8:10`, `${sampleFile}:8:27`],
    },
  ],
  *checkText(document: Document): Iterable<Finding> {
    for (const node of document.links) {
      const fault = faultIn(hostOf(node.url));
      if (fault) yield findingAtNode(document, node, fault);
    }
    for (const node of document.html) {
      for (const [, , url = ''] of node.value.matchAll(HREF)) {
        const fault = faultIn(hostOf(url));
        if (fault) yield findingAtNode(document, node, fault);
      }
    }
    for (const passage of document.passages) {
      if (!FOREIGN.test(passage.text)) continue;
      for (const { 0: written, index } of passage.text.matchAll(NAME)) {
        const fault = faultIn(written.toLowerCase());
        if (fault) yield findingInText(document, passage, index, fault);
      }
    }
  },
};

/** The domain name of an address as people read it; `xn--…` is how networks write letters beyond ASCII. */
function hostOf(url: string): string {
  const host = URL.parse(url, 'https://localhost')?.hostname ?? '';
  return host.includes('xn--') ? domainToUnicode(host) : host;
}

function faultIn(host: string): Pick<Finding, 'message' | 'mend'> | undefined {
  const letter = host
    .split('.')
    .map(disguisedLetter)
    .find((one) => one !== undefined);
  if (letter === undefined) return undefined;
  const script = /\p{Script=Greek}/u.test(letter) ? 'Hy Lạp' : 'Nga (Kirin)';
  const code = (letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  return {
    message: `Tên miền “${host}” có chữ “${letter}” (U+${code}) của hệ chữ ${script}, trông giống chữ Latinh.`,
    mend: `Hỏi lại nơi đưa địa chỉ này; nếu đúng là trang quen thì gõ lại bằng bàn phím: ${toLatinLetters(host)}.`,
  };
}

const HREF = /\bhref\s*=\s*(["']?)([^"'\s>]+)\1/gi;
const FOREIGN = /[\u0370-\u052F]/;
/** A name with a dot in it, as domain names in running text have. */
const NAME = /[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu;
