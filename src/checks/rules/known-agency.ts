import { findNamed } from '../../model/find-named.ts';
import { registerFiles } from '../../model/register.ts';
import type { Fronts } from '../content.ts';
import { findingAt } from '../finding.ts';
import { unknownName } from '../reference.ts';
import type { Finding, FrontRule } from '../rule.ts';
import { sampleArticle, sampleFile } from '../sample.ts';

const register = [
  '- slug: quan-uy-hai-an',
  '  name: Quận ủy Hải An',
  '  ended: 1/7/2025',
  '  successor: dang-uy-phuong-hai-an',
  '- slug: dang-uy-phuong-hai-an',
  '  name: Đảng ủy phường Hải An',
  '',
].join('\n');

/** An agency must be in the register: only there does it say what became of it. */
export const knownAgency: FrontRule = {
  id: 'co-quan-khong-co',
  severity: 'error',
  title: `Cơ quan ghi ở bài, tác giả và cơ quan kế tục có trong ${registerFiles.agencies}.`,
  why: 'Chỉ danh sách cơ quan mới cho biết cơ quan nào đã sáp nhập và bạn đọc cần tìm đến đâu.',
  ok: [
    {
      files: {
        [sampleFile]: sampleArticle({ agency: 'Quận ủy Hải An' }),
        'content/co-quan.yaml': register,
      },
    },
  ],
  notOk: [
    {
      files: {
        [sampleFile]: sampleArticle({ agency: 'Quận ủy Hải Âu' }),
        'content/co-quan.yaml': register.replace('successor: dang-uy', 'successor: dang-bo'),
        'content/tac-gia.yaml': '- slug: anh-ngoc\n  name: Anh Ngọc\n  agency: Sở Nội vụ\n',
      },
      at: [`content/co-quan.yaml:4:14`, 'content/tac-gia.yaml:3:11', `${sampleFile}:6:9`],
    },
  ],
  *checkFront({ articles, registers, files }: Fronts): Iterable<Finding> {
    // A register that is there but can't be read has been reported as such.
    if (!registers.agencies && files.has(registerFiles.agencies)) return;
    const agencies = registers.agencies?.data ?? [];
    const unknown = (written: string | undefined): written is string =>
      written !== undefined && !findNamed(agencies, written);
    const describe = (written: string) =>
      unknownName(written, 'cơ quan', agencies, registerFiles.agencies);
    for (const entry of articles) {
      const { agency } = entry.data;
      if (unknown(agency)) yield findingAt(entry, ['agency'], describe(agency));
    }
    for (const [index, { agency }] of (registers.authors?.data ?? []).entries()) {
      if (registers.authors && unknown(agency))
        yield findingAt(registers.authors, [index, 'agency'], describe(agency));
    }
    for (const [index, { successor }] of agencies.entries()) {
      if (registers.agencies && unknown(successor))
        yield findingAt(registers.agencies, [index, 'successor'], describe(successor));
    }
  },
};
