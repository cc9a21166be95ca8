import type { Fronts } from '../content.ts';
import { findingAt } from '../finding.ts';
import { nearestName } from '../nearest-name.ts';
import type { Finding, FrontRule } from '../rule.ts';
import { samplePage } from '../sample.ts';

const file = 'content/trang/en/about.md';

/** A page in English leads to the Vietnamese page that it translates, and the other way round. */
export const knownOriginal: FrontRule = {
  id: 'trang-goc-khong-co',
  severity: 'error',
  title: 'Trang tiếng Việt ghi ở khóa `translates` phải có.',
  why: 'Bạn đọc và máy tìm kiếm đi từ bản tiếng Anh sang bản tiếng Việt và ngược lại theo khóa này.',
  ok: [
    {
      files: {
        [file]: samplePage({ title: 'About', lang: 'en', translates: '/gioi-thieu/' }),
        'content/trang/gioi-thieu.md': samplePage(),
      },
    },
  ],
  notOk: [
    {
      files: {
        [file]: samplePage({ title: 'About', lang: 'en', translates: '/gioi-thiu/' }),
        'content/trang/gioi-thieu.md': samplePage(),
      },
      at: [`${file}:4:13`],
    },
  ],
  *checkFront({ pages }: Fronts): Iterable<Finding> {
    const urls = pages.filter(({ data }) => data.lang === 'vi').map(({ url }) => url);
    for (const entry of pages) {
      const { translates } = entry.data;
      if (translates === undefined || urls.includes(translates)) continue;
      const nearest = nearestName(translates, urls);
      yield findingAt(entry, ['translates'], {
        message: `Không có trang tiếng Việt nào ở địa chỉ ${translates}.`,
        mend:
          nearest === undefined
            ? 'Ghi địa chỉ của trang gốc trong bản tin, ví dụ `/gioi-thieu/`.'
            : `Có phải là \`${nearest}\`?`,
      });
    }
  },
};
