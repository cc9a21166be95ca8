import { toString } from 'mdast-util-to-string';
import { urlKind } from '../../markdown/url-kind.ts';
import type { Document } from '../document.ts';
import { findingAtNode } from '../finding.ts';
import type { Finding, TextRule } from '../rule.ts';
import { sampleArticle, sampleFile } from '../sample.ts';

/** A link that shows one site and leads to another is how people are led astray, or a slip of copying. */
export const linkElsewhere: TextRule = {
  id: 'lien-ket-khac-chu',
  severity: 'warning',
  title: 'Liên kết dẫn tới đúng trang mà chữ của nó ghi.',
  why: 'Chữ ghi một tên miền mà bấm vào lại tới tên miền khác thì bạn đọc tưởng mình đang ở trang quen; đó là cách kẻ lừa đảo thường làm, và thường lọt vào bài khi chép từ thư hoặc mạng xã hội.',
  ok: [
    {
      files: {
        [sampleFile]: sampleArticle(
          {},
          '[dichvucong.gov.vn](https://www.dichvucong.gov.vn/nop), [chinhphu.vn](https://vanban.chinhphu.vn), [ke-hoach.pdf](https://example.com/a.pdf), [Nghị định 30](https://example.com).',
        ),
      },
    },
  ],
  notOk: [
    {
      files: {
        [sampleFile]: sampleArticle(
          {},
          'Nộp tại [dichvucong.gov.vn](https://dichvucong.example.com) hoặc [www.chinhphu.vn](https://chinhphu-vn.example/).',
        ),
      },
      at: [`${sampleFile}:8:9`, `${sampleFile}:8:66`],
    },
  ],
  *checkText(document: Document): Iterable<Finding> {
    for (const node of document.links) {
      if (urlKind(node.url) !== 'external') continue;
      const shown = shownHost(toString(node));
      const real = URL.parse(node.url, 'https://localhost')?.hostname ?? '';
      if (shown === undefined || isSameSite(shown, real)) continue;
      yield findingAtNode(document, node, {
        message: `Chữ của liên kết ghi “${shown}”, nhưng bấm vào lại tới “${real}”.`,
        mend: `Nếu “${real}” đúng thì ghi lại chữ, ví dụ bằng tên của trang; nếu “${shown}” mới đúng thì sửa địa chỉ.`,
      });
    }
  },
};

/** The domain name in the text of a link: behind http:// or www., or by its ending, unlike names of files. */
function shownHost(text: string): string | undefined {
  const name = DOMAIN.exec(text.toLowerCase())?.groups?.['name'];
  return name?.replace(/^www\./, '');
}

function isSameSite(shown: string, real: string): boolean {
  const host = real.replace(/^www\./, '');
  // As networks write it, so that letters with marks compare.
  const named = URL.parse(`https://${shown}`)?.hostname ?? shown;
  return host === named || host.endsWith(`.${named}`) || named.endsWith(`.${host}`);
}

const PART = '[\\p{L}\\p{N}](?:[\\p{L}\\p{N}-]*[\\p{L}\\p{N}])?';
const DOMAIN = new RegExp(
  `(?:https?://(?:[^\\s/@]*@)?|(?<![\\p{L}\\p{N}@.-])(?=www\\.|(?:${PART}\\.)+(?:vn|com|net|org|gov|edu|info)(?![\\p{L}\\p{N}.-]*[\\p{L}\\p{N}])))(?<name>(?:${PART}\\.)+${PART})`,
  'u',
);
