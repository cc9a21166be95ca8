import { describe, expect, test } from 'vitest';
import { checkContent } from '../../src/checks/check-content.ts';
import { formatProblems } from '../../src/checks/report/terminal.ts';
import { contentOf } from '../../src/checks/check-sample.ts';
import { parseArticle } from '../../src/model/entry.ts';
import { articleText, file, reportOn, sound, soundBut } from './report.ts';

describe('an editor is told what is wrong and how to mend it, when', () => {
  test('the title has a colon and no quotes', () => {
    const lines = soundBut('title: Quận ủy Hải An: Sơ kết 6 tháng đầu năm 2020');
    expect(reportOn(articleText(lines))).toMatchInlineSnapshot(`
      "content/tin/2020/06/so-ket.md
        dòng 2, cột 22  lỗi  yaml-sai
          Giá trị có dấu hai chấm mà không đặt trong dấu nháy.
          → Sửa dòng này thành \`title: "Quận ủy Hải An: Sơ kết 6 tháng đầu năm 2020"\`.

      1 lỗi trong 1 tệp."
    `);
  });

  test('the date is not in the calendar', () => {
    expect(reportOn(articleText(soundBut('date: 31/2/2020')))).toMatchInlineSnapshot(`
      "content/tin/2020/06/so-ket.md
        dòng 4, cột 7  lỗi  ngay-khong-hop-le
          Khóa \`date\` (ngày đăng) ghi “31/2/2020”, nhưng ngày này không có trong lịch.
          → Sửa thành \`date: 29/2/2020\`.

      1 lỗi trong 1 tệp."
    `);
  });

  test('the date has the month first', () => {
    expect(reportOn(articleText(soundBut('date: 06/30/2020')))).toMatchInlineSnapshot(`
      "content/tin/2020/06/so-ket.md
        dòng 4, cột 7  lỗi  ngay-khong-hop-le
          Khóa \`date\` (ngày đăng) ghi “06/30/2020”, nhưng ngày phải viết trước tháng.
          → Sửa thành \`date: 30/06/2020\`.

      1 lỗi trong 1 tệp."
    `);
  });

  test('the ISO date has a 13th month', () => {
    expect(reportOn(articleText(soundBut('date: 2020-13-01')))).toMatchInlineSnapshot(`
      "content/tin/2020/06/so-ket.md
        dòng 4, cột 7  lỗi  ngay-khong-hop-le
          Khóa \`date\` (ngày đăng) ghi “2020-13-01”, nhưng tháng phải từ 1 đến 12.
          → Sửa thành \`date: 2020-01-13\`.

      1 lỗi trong 1 tệp."
    `);
  });

  test('a key is nearly one of ours', () => {
    expect(reportOn(articleText([...sound, 'tag: [COVID-19]']))).toMatchInlineSnapshot(`
      "content/tin/2020/06/so-ket.md
        dòng 6, cột 1  lỗi  khoa-la
          Không có khóa nào tên là \`tag\`.
          → Đổi tên khóa thành \`tags\` (thẻ).

      1 lỗi trong 1 tệp."
    `);
  });

  test('a key has a Vietnamese name', () => {
    const lines = [
      'tiêu đề: Sơ kết',
      'tac-gia: Anh Ngọc',
      'Ngày đăng: 30/6/2020',
      'chuyên mục: xay-dung-dang',
    ];
    expect(reportOn(articleText(lines))).toMatchInlineSnapshot(`
      "content/tin/2020/06/so-ket.md
        dòng 2, cột 1  lỗi  khoa-la
          Không có khóa nào tên là \`tiêu đề\`.
          → Đổi tên khóa thành \`title\` (tiêu đề).
        dòng 3, cột 1  lỗi  khoa-la
          Không có khóa nào tên là \`tac-gia\`.
          → Đổi tên khóa thành \`author\` (tác giả).
        dòng 4, cột 1  lỗi  khoa-la
          Không có khóa nào tên là \`Ngày đăng\`.
          → Đổi tên khóa thành \`date\` (ngày đăng).
        dòng 5, cột 1  lỗi  khoa-la
          Không có khóa nào tên là \`chuyên mục\`.
          → Đổi tên khóa thành \`category\` (chuyên mục).

      4 lỗi trong 1 tệp."
    `);
  });

  test('the author is missing', () => {
    const lines = sound.filter((line) => !line.startsWith('author'));
    expect(reportOn(articleText(lines))).toMatchInlineSnapshot(`
      "content/tin/2020/06/so-ket.md
        dòng 1, cột 1  lỗi  thieu-khoa
          Thiếu khóa \`author\` (tác giả).
          → Thêm một dòng, ví dụ \`author: Anh Ngọc\`.

      1 lỗi trong 1 tệp."
    `);
  });

  test('the author is left blank', () => {
    expect(reportOn(articleText(soundBut('author:')))).toMatchInlineSnapshot(`
      "content/tin/2020/06/so-ket.md
        dòng 3, cột 8  lỗi  thieu-khoa
          Khóa \`author\` (tác giả) để trống.
          → Ghi giá trị, ví dụ \`author: Anh Ngọc\`.

      1 lỗi trong 1 tệp."
    `);
  });

  test('the front matter is JavaScript, which is not run', () => {
    const code = '---js\n{ title: (globalThis.hasRun = true) }\n---\nNội dung.\n';
    expect(reportOn(code)).toMatchInlineSnapshot(`
      "content/tin/2020/06/so-ket.md
        dòng 1, cột 1  lỗi  front-matter-khong-cho-phep
          Phần đầu tệp viết bằng “js”; bản tin chỉ nhận YAML và không chạy mã trong bài.
          → Đổi dòng đầu thành \`---\`, rồi viết mỗi khóa một dòng theo dạng \`khóa: giá trị\`.

      1 lỗi trong 1 tệp."
    `);
    expect(globalThis).not.toHaveProperty('hasRun');
  });

  test('the text is NFD, and it is read as NFC all the same', () => {
    const text = articleText(soundBut('title: Quận ủy Hải An')).normalize('NFD');
    expect(reportOn(text)).toMatchInlineSnapshot(`
      "content/tin/2020/06/so-ket.md
        dòng 2, cột 10  cảnh báo  chua-chuan-nfc
          Tệp có chữ viết bằng Unicode tổ hợp (dấu tách rời khỏi chữ), không phải Unicode dựng sẵn.
          → Trang vẫn hiện đúng vì chữ được chuẩn hóa khi dựng; để hết cảnh báo, chọn bảng mã “Unicode dựng sẵn” trong bộ gõ rồi chép lại đoạn này.

      1 cảnh báo trong 1 tệp."
    `);
    const { entry } = parseArticle({ file, bytes: new TextEncoder().encode(text) });
    expect(entry?.data.title).toBe('Quận ủy Hải An'.normalize('NFC'));
    expect(entry?.body).toBe('\nNội dung.\n'.normalize('NFC'));
  });

  test('the file is empty', () => {
    expect(reportOn('')).toMatchInlineSnapshot(`
      "content/tin/2020/06/so-ket.md
        dòng 1, cột 1  lỗi  tep-trong
          Tệp trống, chưa có nội dung nào.
          → Viết nội dung rồi lưu lại, hoặc xóa tệp này đi.

      1 lỗi trong 1 tệp."
    `);
    expect(reportOn(' \n\n')).toBe(reportOn(''));
  });

  test('two files have one address', () => {
    const page = '---\ntitle: Giới thiệu\n---\n';
    const content = contentOf({
      files: { 'content/trang/gioi-thieu.md': page, 'content/trang/gioi-thieu.mdx': page },
    });
    expect(formatProblems(checkContent(content))).toMatchInlineSnapshot(`
      "content/trang/gioi-thieu.mdx
        dòng 1, cột 1  lỗi  trung-dia-chi
          Địa chỉ /gioi-thieu/ đã thuộc về tệp content/trang/gioi-thieu.md.
          → Đổi tên hoặc xóa một trong hai tệp.

      1 lỗi trong 1 tệp."
    `);
  });

  test('YAML is indented with tabs', () => {
    expect(reportOn(articleText([...sound, 'tags:', '\t- COVID-19', '\t- Quận ủy'])))
      .toMatchInlineSnapshot(`
      "content/tin/2020/06/so-ket.md
        dòng 7, cột 1  lỗi  tab-trong-yaml
          Dòng này thụt vào bằng phím Tab; YAML chỉ nhận dấu cách.
          → Xóa dấu Tab, gõ hai dấu cách vào chỗ đó.
        dòng 8, cột 1  lỗi  tab-trong-yaml
          Dòng này thụt vào bằng phím Tab; YAML chỉ nhận dấu cách.
          → Xóa dấu Tab, gõ hai dấu cách vào chỗ đó.

      2 lỗi trong 1 tệp."
    `);
  });

  test('a picture is not there', () => {
    const text = articleText(
      [...sound, 'image:', '  src: hoi-nghi.jpg', '  alt: Hội trường'],
      'Xem ảnh: ![Đại biểu](anh/dai-bieu.jpg)',
    );
    const content = contentOf({ files: { [file]: text, 'content/tin/2020/06/hoi_nghi.jpg': '' } });
    expect(formatProblems(checkContent(content))).toMatchInlineSnapshot(`
      "content/tin/2020/06/so-ket.md
        dòng 7, cột 8  lỗi  anh-khong-co
          Không tìm thấy ảnh “hoi-nghi.jpg”.
          → Có phải là “hoi_nghi.jpg”? Tên tệp phải viết đúng từng chữ, kể cả chữ hoa và đuôi tệp.
        dòng 11, cột 10  lỗi  anh-khong-co
          Không tìm thấy ảnh “anh/dai-bieu.jpg”.
          → Đặt ảnh vào cùng thư mục với bài; viết tên tệp đúng từng chữ, kể cả chữ hoa và đuôi tệp.

      2 lỗi trong 1 tệp."
    `);
  });

  test('the file starts with a byte order mark, and it is read all the same', () => {
    const text = `\uFEFF${articleText(sound)}`;
    expect(reportOn(text)).toMatchInlineSnapshot(`
      "content/tin/2020/06/so-ket.md
        dòng 1, cột 1  cảnh báo  co-bom
          Đầu tệp có dấu BOM (ba byte ẩn EF BB BF).
          → Trang vẫn dựng đúng; để hết cảnh báo, lưu lại tệp với mã hóa “UTF-8”, không chọn “UTF-8 with BOM”.

      1 cảnh báo trong 1 tệp."
    `);
    const { entry } = parseArticle({ file, bytes: new TextEncoder().encode(text) });
    expect(entry?.data.title).toBe('Sơ kết 6 tháng đầu năm');
  });

  test('the file has 20 MB', () => {
    expect(reportOn(new Uint8Array(20 * 1024 * 1024).fill(0x61))).toMatchInlineSnapshot(`
      "content/tin/2020/06/so-ket.md
        dòng 1, cột 1  lỗi  tep-qua-lon
          Tệp nặng 20 MB, quá mức 2 MB cho một tệp văn bản.
          → Kiểm tra xem có ảnh hay tệp khác bị dán thẳng vào bài không; lưu chúng thành tệp riêng đặt cạnh bài rồi dẫn tới.

      1 lỗi trong 1 tệp."
    `);
  });

  test('the file is not UTF-8', () => {
    const text = articleText(sound, 'Dòng đúng.');
    const bytes = new Uint8Array([...new TextEncoder().encode(`${text}Ngh`), 0xde, 0x20, 0x71]);
    expect(reportOn(bytes)).toMatchInlineSnapshot(`
      "content/tin/2020/06/so-ket.md
        dòng 9, cột 4  lỗi  khong-phai-utf8
          Tệp không phải UTF-8: dòng 9 có byte không đọc được, có thể do bảng mã cũ (TCVN3, VNI, Windows-1258).
          → Mở tệp, chọn “Lưu thành” (Save As) với mã hóa (Encoding) “UTF-8”; nếu chữ đã bị vỡ thì chuyển mã sang Unicode trước.

      1 lỗi trong 1 tệp."
    `);
  });

  test('the file is UTF-16, as Notepad’s “Unicode” makes it', () => {
    const text = Buffer.from(`\uFEFF${articleText(sound)}`, 'utf16le');
    expect(reportOn(text)).toMatchInlineSnapshot(`
      "content/tin/2020/06/so-ket.md
        dòng 1, cột 1  lỗi  khong-phai-utf8
          Tệp được lưu bằng mã UTF-16 LE (Notepad gọi là “Unicode”), không phải UTF-8.
          → Mở tệp, chọn “Lưu thành” (Save As) với mã hóa (Encoding) “UTF-8”; nếu chữ đã bị vỡ thì chuyển mã sang Unicode trước.

      1 lỗi trong 1 tệp."
    `);
  });
});

test('all faults of a file are told at once, each at its line and column', () => {
  const lines = [
    'title: Quận ủy: Sơ kết',
    'author: "Anh Ngọc',
    'date: 31/2/2020',
    'catgory: 2020',
    'tags: COVID-19, Quận ủy',
    'draft: có',
    'image:',
    '  src: https://baohaiphong.vn/anh.jpg',
    'foo: bar',
  ];
  expect(reportOn(articleText(lines), 'content/tin/2020/6/Sơ kết.md')).toMatchInlineSnapshot(`
    "content/tin/2020/6/Sơ kết.md
      dòng 1, cột 1  lỗi  thu-muc-khong-hop-le
        Bài viết phải nằm trong thư mục năm bốn chữ số và tháng hai chữ số.
        → Chuyển tệp thành content/tin/2020/06/so-ket.md nếu đăng tháng 6 năm 2020.
      dòng 2, cột 15  lỗi  yaml-sai
        Giá trị có dấu hai chấm mà không đặt trong dấu nháy.
        → Sửa dòng này thành \`title: "Quận ủy: Sơ kết"\`.
      dòng 3, cột 9  lỗi  yaml-sai
        Dấu nháy mở ra mà không có dấu nháy đóng lại.
        → Sửa dòng này thành \`author: "Anh Ngọc"\`.
      dòng 4, cột 7  lỗi  ngay-khong-hop-le
        Khóa \`date\` (ngày đăng) ghi “31/2/2020”, nhưng ngày này không có trong lịch.
        → Sửa thành \`date: 29/2/2020\`.
      dòng 5, cột 1  lỗi  khoa-la
        Không có khóa nào tên là \`catgory\`.
        → Đổi tên khóa thành \`category\` (chuyên mục).
      dòng 5, cột 10  lỗi  sai-kieu
        Khóa \`category\` (chuyên mục) phải là chữ, nhưng đang là số.
        → Sửa thành \`category: "2020"\`.
      dòng 6, cột 7  lỗi  sai-kieu
        Khóa \`tags\` (thẻ) phải là danh sách, nhưng đang là chữ.
        → Sửa thành \`tags: [COVID-19, Quận ủy]\`.
      dòng 7, cột 8  lỗi  sai-kieu
        Khóa \`draft\` (bản nháp) phải là đúng/sai (\`true\` hoặc \`false\`), nhưng đang là chữ.
        → Sửa thành \`draft: true\`.
      dòng 9, cột 3  lỗi  thieu-khoa
        Thiếu khóa \`alt\` (mô tả ảnh).
        → Thêm một dòng, ví dụ \`alt: Các đại biểu giơ tay biểu quyết trong hội trường\`.
      dòng 9, cột 8  lỗi  gia-tri-khong-hop-le
        Khóa \`src\` (tệp ảnh) ghi “https://baohaiphong.vn/anh.jpg”, nhưng tệp phải nằm trong bản tin, không lấy thẳng từ trang khác.
        → Tải tệp về, đặt cạnh bài viết rồi ghi tên tệp, ví dụ \`le-khai-giang.jpg\`.
      dòng 10, cột 1  lỗi  khoa-la
        Không có khóa nào tên là \`foo\`.
        → Xóa khóa này. Các khóa dùng được: \`title\`, \`author\`, \`date\`, \`category\`, \`tags\`, \`description\`, \`image\`, \`updated\`, \`corrections\`, \`draft\`, \`expires\`, \`withdrawn\`, \`happened\`, \`lunar\`, \`event\`, \`people\`, \`agency\`, \`issue\`, \`source\`, \`consent\`, \`attachments\`, \`redirects\`, \`lang\`.

    11 lỗi trong 1 tệp."
  `);
});
