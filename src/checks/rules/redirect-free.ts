import type { Fronts } from '../content.ts';
import { findingAt } from '../finding.ts';
import type { Finding, FrontRule } from '../rule.ts';
import { sampleArticle, sampleFile } from '../sample.ts';
import { isReserved, siteAddresses, toComparable } from '../site-addresses.ts';

/** An old address can lead to one place only, and only when no page stands there now. */
export const redirectFree: FrontRule = {
  id: 'dia-chi-cu-trung',
  severity: 'error',
  title: 'Địa chỉ cũ trong `redirects` không trùng với trang nào và không ghi ở hai bài.',
  why: 'Một địa chỉ chỉ dẫn được tới một nơi; địa chỉ đang có trang thật thì không chuyển đi nơi khác được.',
  ok: [{ files: { [sampleFile]: sampleArticle({ redirects: '[/tin-cu/so-ket/]' }) } }],
  notOk: [
    {
      files: {
        [sampleFile]: sampleArticle({ redirects: '[/gioi-thieu, /tin/]' }),
        'content/trang/gioi-thieu.md': sampleArticle().replace(
          /^(?:author|date|category).*\n/gm,
          '',
        ),
      },
      at: [`${sampleFile}:6:13`, `${sampleFile}:6:26`],
    },
    {
      files: { [sampleFile]: sampleArticle({ redirects: '[/_headers, /rss.xml/cu/]' }) },
      at: [`${sampleFile}:6:13`, `${sampleFile}:6:24`],
    },
    {
      files: {
        'content/tin/2020/06/bai-mot.md': sampleArticle({
          title: 'Bài một',
          redirects: '[/tin-cu/so-ket/]',
        }),
        [sampleFile]: sampleArticle({ redirects: '[/tin-cu/so-ket]' }),
      },
      at: [`${sampleFile}:6:13`],
    },
  ],
  *checkFront(content: Fronts): Iterable<Finding> {
    const existing = siteAddresses(content);
    const owners = new Map<string, string>();
    for (const entry of [...content.articles, ...content.pages, ...content.others]) {
      for (const [index, written] of entry.data.redirects.entries()) {
        const address = toComparable(written);
        const owner = owners.get(address);
        owners.set(address, entry.file);
        const path = ['redirects', index];
        if (isReserved(address, existing)) {
          yield findingAt(entry, path, {
            message: `Địa chỉ cũ ${written} nằm trong phần dành riêng cho tệp của trang.`,
            mend: 'Xóa địa chỉ này khỏi `redirects`; chỉ ghi địa chỉ mà trước đây có bài.',
          });
        } else if (existing.has(address)) {
          yield findingAt(entry, path, {
            message: `Địa chỉ cũ ${written} đang có trang thật.`,
            mend: 'Xóa địa chỉ này khỏi `redirects`; chỉ ghi địa chỉ không còn trang nào.',
          });
        } else if (owner !== undefined) {
          yield findingAt(entry, path, {
            message: `Địa chỉ cũ ${written} đã ghi ở tệp ${owner}.`,
            mend: 'Chỉ giữ địa chỉ này ở bài mà bạn đọc cần được đưa tới.',
          });
        }
      }
    }
  },
};
