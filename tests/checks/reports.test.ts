import { describe, expect, test } from 'vitest';
import { helpPage } from '../../src/checks/help-page.ts';
import { reports } from '../../src/checks/report/reports.ts';
import type { Problem } from '../../src/model/problem.ts';

const problem: Problem = {
  file: 'content/tin/2020/06/so-ket.md',
  line: 4,
  column: 7,
  severity: 'error',
  id: 'ngay-khong-hop-le',
  message: 'Khóa `date` ghi “31/2/2020”: đúng 100%, sai',
  mend: 'Sửa thành `date: 29/2/2020`.',
};
const problems: Problem[] = [
  problem,
  { ...problem, line: 9, severity: 'warning', id: 'ky-tu-an', message: 'Có ký tự ẩn.' },
  { ...problem, line: 12, severity: 'hint', id: 'chinh-ta', message: 'Sai.' },
];
const means = {
  pathOf: (file: string) => `ban-tin/${file}`,
  helpOf: (id: string) => helpPage(id, undefined),
  color: false,
};

describe('reports', () => {
  test('for the terminal name the help page under each problem', () => {
    expect(reports.terminal([problem], means)).toMatchInlineSnapshot(`
      "content/tin/2020/06/so-ket.md
        dòng 4, cột 7  lỗi  ngay-khong-hop-le
          Khóa \`date\` ghi “31/2/2020”: đúng 100%, sai
          → Sửa thành \`date: 29/2/2020\`.
          Xem docs/so-tay-bien-tap/loi/ngay-khong-hop-le.md

      1 lỗi trong 1 tệp."
    `);
  });

  test('for tools of unified are those of vfile-reporter', () => {
    expect(reports.vfile(problems, means)).toMatchInlineSnapshot(`
      "ban-tin/content/tin/2020/06/so-ket.md
      4:7  error   Khóa \`date\` ghi “31/2/2020”: đúng 100%, sai → Sửa thành \`date: 29/2/2020\`. ngay-khong-hop-le ban-tin
      9:7  warning Có ký tự ẩn. → Sửa thành \`date: 29/2/2020\`.                                ky-tu-an          ban-tin
      12:7 info    Sai. → Sửa thành \`date: 29/2/2020\`.                                        chinh-ta          ban-tin

      3 messages (✖ 1 error, ⚠ 1 warning)"
    `);
    expect(reports.vfile([], means)).toBe('');
  });

  test('for GitHub are workflow commands with paths from the root of the repository', () => {
    expect(reports.github(problems, means)).toMatchInlineSnapshot(`
      "::error file=ban-tin/content/tin/2020/06/so-ket.md,line=4,col=7,title=ngay-khong-hop-le::Khóa \`date\` ghi “31/2/2020”: đúng 100%25, sai%0A→ Sửa thành \`date: 29/2/2020\`.%0Adocs/so-tay-bien-tap/loi/ngay-khong-hop-le.md
      ::warning file=ban-tin/content/tin/2020/06/so-ket.md,line=9,col=7,title=ky-tu-an::Có ký tự ẩn.%0A→ Sửa thành \`date: 29/2/2020\`.%0Adocs/so-tay-bien-tap/loi/ky-tu-an.md
      ::notice file=ban-tin/content/tin/2020/06/so-ket.md,line=12,col=7,title=chinh-ta::Sai.%0A→ Sửa thành \`date: 29/2/2020\`.%0Adocs/so-tay-bien-tap/loi/chinh-ta.md"
    `);
  });

  test('for GitLab hold what its Code Quality widget reads', () => {
    expect(JSON.parse(reports.gitlab([problem], means))).toMatchInlineSnapshot(`
      [
        {
          "check_name": "ngay-khong-hop-le",
          "description": "Khóa \`date\` ghi “31/2/2020”: đúng 100%, sai → Sửa thành \`date: 29/2/2020\`. (docs/so-tay-bien-tap/loi/ngay-khong-hop-le.md)",
          "fingerprint": "a76a4618b535fac85d54f220b97f9ceec74a9bf33a75d16290387b974419b8e7",
          "location": {
            "lines": {
              "begin": 4,
            },
            "path": "ban-tin/content/tin/2020/06/so-ket.md",
          },
          "severity": "major",
        },
      ]
    `);
  });

  test('for GitLab know a problem again when it moved, and tell two alike apart', () => {
    const twice = [problem, { ...problem, line: 8 }];
    const first = fingerprints(twice);
    expect(new Set(first).size).toBe(2);
    expect(fingerprints(twice.map((one) => ({ ...one, line: one.line + 3 })))).toEqual(first);
  });

  test('for other programs are the problems themselves with path and help page', () => {
    expect(JSON.parse(reports.json([problem], means))).toEqual([
      {
        ...problem,
        file: 'ban-tin/content/tin/2020/06/so-ket.md',
        help: 'docs/so-tay-bien-tap/loi/ngay-khong-hop-le.md',
      },
    ]);
  });

  test('link to the handbook on the web when the site names one', () => {
    expect(helpPage('ky-tu-an', 'https://git.example/so-tay')).toBe(
      'https://git.example/so-tay/loi/ky-tu-an.md',
    );
  });
});

function fingerprints(of: readonly Problem[]): string[] {
  const issues = JSON.parse(reports.gitlab(of, means)) as { fingerprint: string }[];
  return issues.map(({ fingerprint }) => fingerprint);
}
