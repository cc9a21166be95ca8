import type { Row } from '../judge.ts';
import { outcomeWords, resultOf, verifiedWords } from './words.ts';

/** The report for programs. Keys and results are Vietnamese, as its readers are. */
export function formatJson(rows: readonly Row[]): string {
  const report = rows.map(({ requirement, result, findings }) => ({
    ma: requirement.id,
    yeuCau: requirement.text,
    nguon: requirement.source,
    nguonDaKiemChung: verifiedWords[requirement.verified],
    ...(requirement.note !== undefined && { ghiChu: requirement.note }),
    ketQua: resultOf({ requirement, result, findings }),
    phepDo: findings.map(({ id, title, how, outcome, said, shown }) => ({
      ma: id,
      noiDung: title,
      cachDo: how,
      ketQua: outcomeWords[outcome],
      soLieu: said,
      noiThay: shown,
    })),
  }));
  return `${JSON.stringify({ yeuCau: report }, undefined, 2)}\n`;
}
