import { findNamed } from '../../model/find-named.ts';
import { registerFiles } from '../../model/register.ts';
import type { Unit } from '../../model/unit.ts';
import type { Fronts } from '../content.ts';
import { findingAt } from '../finding.ts';
import { unknownName } from '../reference.ts';
import type { Finding, FrontRule } from '../rule.ts';

const units =
  '- { slug: uy-ban, name: Ủy ban }\n- { slug: phong-a, name: Phòng A, parent: uy-ban }\n';

/** The chart has a place for every unit, and every official a unit that is there. */
export const knownUnit: FrontRule = {
  id: 'don-vi-khong-co',
  severity: 'error',
  title: `Đơn vị cấp trên và đơn vị của lãnh đạo có trong ${registerFiles.units}, không vòng quanh.`,
  why: 'Đơn vị có cấp trên không rõ, hoặc các đơn vị nhận nhau làm cấp trên, thì không có chỗ trong sơ đồ tổ chức.',
  ok: [
    {
      files: {
        'content/to-chuc.yaml': units,
        'content/lanh-dao.yaml': '- { name: Trần Văn Thử, office: Trưởng phòng, unit: Phòng A }\n',
      },
    },
  ],
  notOk: [
    {
      files: {
        'content/to-chuc.yaml': units.replace('parent: uy-ban', 'parent: uy-bam'),
        'content/lanh-dao.yaml': '- { name: Trần Văn Thử, office: Trưởng phòng, unit: Phòng B }\n',
      },
      at: ['content/lanh-dao.yaml:1:53', 'content/to-chuc.yaml:2:43'],
    },
    {
      files: {
        'content/to-chuc.yaml':
          '- { slug: uy-ban, name: Ủy ban, parent: phong-a }\n- { slug: phong-a, name: Phòng A, parent: uy-ban }\n',
      },
      at: ['content/to-chuc.yaml:1:41', 'content/to-chuc.yaml:2:43'],
    },
  ],
  *checkFront({ registers, files }: Fronts): Iterable<Finding> {
    // A register that is there but can't be read has been reported as such.
    if (!registers.units && files.has(registerFiles.units)) return;
    const all = registers.units?.data ?? [];
    for (const [index, unit] of all.entries()) {
      if (unit.parent === undefined || !registers.units) continue;
      const words = findNamed(all, unit.parent)
        ? isUnderItself(all, unit) && circle(unit)
        : unknownName(unit.parent, 'đơn vị', all, registerFiles.units);
      if (words) yield findingAt(registers.units, [index, 'parent'], words);
    }
    for (const [index, { unit }] of (registers.leaders?.data ?? []).entries()) {
      if (unit === undefined || findNamed(all, unit) || !registers.leaders) continue;
      const words = unknownName(unit, 'đơn vị', all, registerFiles.units);
      yield findingAt(registers.leaders, [index, 'unit'], words);
    }
  },
};

function isUnderItself(all: readonly Unit[], unit: Unit): boolean {
  const seen = new Set<Unit>();
  let one: Unit | undefined = unit;
  while (one && !seen.has(one)) {
    seen.add(one);
    one = one.parent === undefined ? undefined : findNamed(all, one.parent);
  }
  return one !== undefined;
}

function circle({ name }: Unit) {
  return {
    message: `Đi theo cấp trên của “${name}” thì quay vòng.`,
    mend: 'Sửa `parent` của một trong các đơn vị đó; đơn vị đứng đầu thì không ghi `parent`.',
  };
}
