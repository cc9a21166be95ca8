/** Vietnamese for js-yaml's reasons; an unknown reason gives the general sentence, never English. */
export function explainYaml(reason: string): string {
  const known = reasons.find(([start]) => reason.startsWith(start));
  return known?.[1] ?? 'Phần này viết sai cú pháp YAML.';
}

const reasons: readonly (readonly [start: string, sentence: string])[] = [
  ['bad indentation', 'Dòng này thụt vào không đúng, hoặc có ký tự YAML không đọc được.'],
  ['tab characters', 'Dòng này thụt vào bằng phím Tab.'],
  ['can not read', 'Dòng này không có dạng “khóa: giá trị”.'],
  ['end of the stream or a document', 'Dòng này không có dạng “khóa: giá trị”.'],
  ['unexpected end of the stream within a flow', 'Dấu [ hoặc { mở ra mà không có dấu đóng lại.'],
  ['missed comma', 'Trong dấu [ ] thiếu dấu phẩy giữa các mục.'],
  ['unexpected end', 'Dấu nháy mở ra mà không có dấu nháy đóng lại.'],
  ['unknown escape', 'Trong dấu nháy kép có dấu \\ không đúng chỗ.'],
  ['expected hexadecimal', 'Trong dấu nháy kép có dấu \\ không đúng chỗ.'],
  [
    'the stream contains non-printable',
    'Có ký tự điều khiển ẩn, thường do dán từ chương trình khác.',
  ],
  ['null byte', 'Có ký tự điều khiển ẩn, thường do dán từ chương trình khác.'],
  ['unidentified alias', 'Giá trị bắt đầu bằng “*”, ký tự mà YAML dùng vào việc khác.'],
  ['unknown tag', 'Giá trị bắt đầu bằng “!”, ký tự mà YAML dùng vào việc khác.'],
  ['nesting exceeded', 'Các mục lồng vào nhau quá sâu.'],
  ['missing indentation', 'Đoạn chữ sau dấu | hoặc > chưa thụt vào.'],
];
