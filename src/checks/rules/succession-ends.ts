import type { Agency } from '../../model/agency.ts';
import { findNamed } from '../../model/find-named.ts';
import { lastSuccessor } from '../../model/succession.ts';
import type { Fronts } from '../content.ts';
import { findingAt } from '../finding.ts';
import type { Finding, FrontRule } from '../rule.ts';

/** A line of successors ends with an agency that is at work: a reader must arrive somewhere. */
export const successionEnds: FrontRule = {
  id: 'ke-tuc-khong-dung',
  severity: 'error',
  title:
    'Cơ quan có cơ quan kế tục thì phải có ngày kết thúc, và các cơ quan không kế tục vòng quanh.',
  why: 'Bạn đọc đi theo cơ quan kế tục phải tới được một cơ quan đang hoạt động.',
  ok: [
    {
      files: {
        'content/co-quan.yaml':
          '- { slug: quan, name: Quận ủy, ended: 1/7/2025, successor: phuong }\n- { slug: phuong, name: Đảng ủy phường }\n',
      },
    },
  ],
  notOk: [
    {
      files: {
        'content/co-quan.yaml':
          '- { slug: quan, name: Quận ủy, successor: phuong }\n- { slug: phuong, name: Đảng ủy phường }\n',
      },
      at: ['content/co-quan.yaml:1:43'],
    },
    {
      files: {
        'content/co-quan.yaml':
          '- { slug: quan, name: Quận ủy, ended: 1/7/2025, successor: phuong }\n- { slug: phuong, name: Đảng ủy phường, ended: 1/7/2026, successor: quan }\n',
      },
      at: ['content/co-quan.yaml:1:60', 'content/co-quan.yaml:2:69'],
    },
  ],
  *checkFront({ registers: { agencies } }: Fronts): Iterable<Finding> {
    if (!agencies) return;
    for (const [index, agency] of agencies.data.entries()) {
      if (agency.successor === undefined) continue;
      if (agency.ended === undefined) {
        yield findingAt(agencies, [index, 'successor'], {
          message: `“${agency.name}” có cơ quan kế tục nhưng chưa ghi ngày kết thúc hoạt động.`,
          mend: 'Thêm khóa `ended`, ví dụ `ended: 1/7/2025`; hoặc xóa `successor`.',
        });
      } else if (goesInCircle(agencies.data, agency)) {
        yield findingAt(agencies, [index, 'successor'], {
          message: `Đi theo các cơ quan kế tục của “${agency.name}” thì quay vòng, không tới cơ quan nào đang hoạt động.`,
          mend: 'Sửa `successor` của một trong các cơ quan đó, hoặc xóa nó.',
        });
      }
    }
  },
};

/** A line that ends at a name which the register doesn't have is another rule's matter. */
function goesInCircle(agencies: readonly Agency[], agency: Agency): boolean {
  const { successor } = lastSuccessor(agencies, agency);
  return successor !== undefined && findNamed(agencies, successor) !== undefined;
}
