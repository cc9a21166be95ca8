import { compareDates, formatDate } from '../../text/date.ts';
import { slugify } from '../../text/slug.ts';
import { registerFiles, type Official } from '../../model/register.ts';
import type { Document } from '../document.ts';
import { findingInText } from '../finding.ts';
import type { Finding, TextRule } from '../rule.ts';
import { sampleArticle, sampleFile } from '../sample.ts';

const register = {
  [registerFiles.officials]: [
    '- name: Nguyễn Văn Mẫu',
    '  office: Phó Chủ tịch Ủy ban nhân dân quận',
    '  from: 1/1/2018',
    '  until: 31/12/2019',
    '- name: Nguyễn Văn Mẫu',
    '  office: Chủ tịch Ủy ban nhân dân quận',
    '  from: 1/1/2020',
    '',
  ].join('\n'),
};

/** The register of officials says who held which office on the day of the article. */
export const officialTitles: TextRule = {
  id: 'chuc-danh-chua-khop',
  severity: 'hint',
  title: `Họ tên và chức danh cán bộ khớp với ${registerFiles.officials} vào ngày đăng.`,
  why: 'Ghi nhầm chức danh là lỗi nặng trong tin hội nghị, nhất là sau khi đổi nhân sự. Danh sách cán bộ không bắt buộc; không có tệp này thì không kiểm tra.',
  ok: [
    {
      files: {
        [sampleFile]: sampleArticle({}, 'Ông Nguyễn Văn Mẫu, Chủ tịch UBND quận, dự.'),
        ...register,
      },
    },
    {
      files: { [sampleFile]: sampleArticle({}, 'Ông Nguyễn Văn Mẫu phát biểu.'), ...register },
    },
  ],
  notOk: [
    {
      files: {
        [sampleFile]: sampleArticle(
          {},
          'Dự có ông Nguyễn Văn Mẫu, Phó Chủ tịch UBND quận.\n\nÔng Nguyễn văn Mẫu phát biểu.',
        ),
        ...register,
      },
      at: [`${sampleFile}:8:11`, `${sampleFile}:10:5`],
    },
  ],
  *checkText(document: Document): Iterable<Finding> {
    const { entry, passages, registers } = document;
    if (entry.kind !== 'article' || registers.officials.length === 0) return;
    const byName = Map.groupBy(registers.officials, ({ name }) => name);
    for (const passage of passages) {
      for (const [name, offices] of byName) {
        for (const { index, 0: written } of passage.text.matchAll(spellings(name))) {
          const words =
            written === name
              ? misplacedTitle(passage.text.slice(index + name.length), offices, entry.data.date)
              : misspelled(written, name);
          if (words) yield findingInText(document, passage, index, words);
        }
      }
    }
  },
};

/** The name in any mixture of capitals, as a whole name. */
function spellings(name: string): RegExp {
  return new RegExp(`(?<!\\p{L})${RegExp.escape(name)}(?!\\p{L})`, 'giu');
}

function misspelled(written: string, name: string) {
  // A heading in capitals is no misspelling.
  if (written === written.toUpperCase()) return undefined;
  return {
    message: `Họ tên viết là “${written}”, trong danh sách cán bộ là “${name}”.`,
    mend: `Sửa thành “${name}”, nếu là cùng một người.`,
  };
}

/** Whether the words right behind a name are an office that this person held, but not on that day. */
function misplacedTitle(after: string, offices: readonly Official[], date: Official['from']) {
  const [phrase = ''] = /^\s*[,(–-]\s*([^.;)\n]{3,80})/.exec(after)?.slice(1) ?? [];
  const said = toComparable(phrase);
  if (said === '') return undefined;
  const isSaid = ({ office }: Official) => said.startsWith(toComparable(office));
  const held = offices.filter(
    ({ from, until }) =>
      compareDates(from, date) <= 0 && (!until || compareDates(until, date) >= 0),
  );
  if (held.some(isSaid) || !offices.some(isSaid)) return undefined;
  const right = held.map(({ office }) => `“${office}”`).join(', ');
  return {
    message: `Ngày ${formatDate(date)} người này không giữ chức danh ghi ở đây.`,
    mend:
      right === ''
        ? `Xem lại chức danh, hoặc bổ sung ${registerFiles.officials}.`
        : `Theo ${registerFiles.officials}, chức danh hôm đó là ${right}.`,
  };
}

/** Offices are written out or abbreviated. */
function toComparable(office: string): string {
  return slugify(office)
    .replaceAll('uy-ban-nhan-dan', 'ubnd')
    .replaceAll('hoi-dong-nhan-dan', 'hdnd')
    .replaceAll('mat-tran-to-quoc', 'mttq');
}
