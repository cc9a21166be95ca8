import { findingOver, type Check } from '../check.ts';

export const printIssues: Check = {
  id: 'kho-giay',
  requirement: 'ban-in',
  title: 'Bản in của mỗi số: khổ không quá 19 × 27 cm, không quá 64 trang',
  how: 'Đọc MediaBox và đếm trang trong từng tệp PDF dưới /so/.',
  measure({ names, bytes }) {
    const prints = names.filter((name) => /^so\/.*\.pdf$/.test(name));
    const faulty = prints.filter((name) => !isWithinLaw(bytes(name).toString('latin1')));
    return findingOver(
      prints.map((name) => `/${name}`),
      faulty.map((name) => `/${name}`),
      'tệp PDF',
    );
  },
};

/** Points (1/72 inch), with one point for rounding. */
function isWithinLaw(pdf: string): boolean {
  const pages = pdf.match(/\/Type\s*\/Page(?![a-zA-Z])/g)?.length ?? 0;
  const boxes = [...pdf.matchAll(/\/MediaBox\s*\[\s*0\s+0\s+([\d.]+)\s+([\d.]+)\s*\]/g)];
  const fits = boxes.every(
    ([, width, height]) =>
      Number(width) <= (190 / 25.4) * 72 + 1 && Number(height) <= (270 / 25.4) * 72 + 1,
  );
  return pages > 0 && pages <= 64 && boxes.length > 0 && fits;
}
