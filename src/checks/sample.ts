/** Text of a sample article: the least front matter there can be, with fields put in or replaced. */
export function sampleArticle(
  fields: Readonly<Record<string, string>> = {},
  body = 'Nội dung.',
): string {
  const all = {
    title: 'Sơ kết 6 tháng đầu năm',
    author: 'Anh Ngọc',
    date: '30/6/2020',
    category: 'xay-dung-dang',
    ...fields,
  };
  const lines = Object.entries(all).map(([key, value]) => `${key}: ${value}`);
  return ['---', ...lines, '---', '', body, ''].join('\n');
}

/** Text of a sample page. */
export function samplePage(
  fields: Readonly<Record<string, string>> = {},
  body = 'Nội dung.',
): string {
  const lines = Object.entries({ title: 'Giới thiệu', ...fields }).map(
    ([key, value]) => `${key}: ${value}`,
  );
  return ['---', ...lines, '---', '', body, ''].join('\n');
}

/** Registers for samples that are about something else. */
export const sampleRegisters = {
  'content/chuyen-muc.yaml': [
    '- slug: xay-dung-dang',
    '  name: Xây dựng Đảng',
    '- slug: kinh-te-xa-hoi',
    '  name: Kinh tế – Xã hội',
    '',
  ].join('\n'),
  'content/tac-gia.yaml': '- slug: anh-ngoc\n  name: Anh Ngọc\n',
};

/** Where samples about one article put it. */
export const sampleFile = 'content/tin/2020/06/so-ket.md';

/** Text of a sample document. */
export function sampleDocument(fields: Readonly<Record<string, string>> = {}): string {
  const all = {
    title: 'Về phòng, chống bão lụt',
    number: '25/KH-UBND',
    type: 'Kế hoạch',
    date: '15/5/2020',
    issuer: 'Ủy ban nhân dân',
    ...fields,
  };
  const lines = Object.entries(all).map(([key, value]) => `${key}: ${value}`);
  return ['---', ...lines, '---', '', 'Nội dung.', ''].join('\n');
}

/** Where samples about one issue of the bulletin put it. */
export const sampleIssueFile = 'content/so/2020/06.md';

/** Text of a sample issue of the bulletin. */
export function sampleIssue(fields: Readonly<Record<string, string>> = {}): string {
  const all = { number: '6', date: '30/6/2020', articles: '[2020/06/so-ket]', ...fields };
  const lines = Object.entries(all).map(([key, value]) => `${key}: ${value}`);
  return ['---', ...lines, '---', ''].join('\n');
}
