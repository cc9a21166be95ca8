import { expect, test } from 'vitest';
import { checkContent } from '../../src/checks/check-content.ts';
import type { Content } from '../../src/checks/content.ts';
import { formatProblems } from '../../src/checks/report/terminal.ts';
import { rules } from '../../src/checks/rules.ts';
import { checkSample, contentOf } from './sample-content.ts';

test('what editors read for every sample that breaks a rule', () => {
  const problems = rules.flatMap(({ notOk }) => notOk.flatMap((sample) => checkSample(sample)));
  const said = problems.map(({ id, message, mend }) => `${id}\n  ${message}\n  ${mend}`);
  expect(said.join('\n')).toMatchInlineSnapshot(`
    "danh-sach-trung
      “ANH NGỌC” đã có ở một mục phía trên.
      Gộp hai mục làm một, hoặc đặt tên khác cho mục này.
    danh-sach-trung
      “dang” đã có ở một mục phía trên.
      Gộp hai mục làm một, hoặc đặt tên khác cho mục này.
    ke-tuc-khong-dung
      “Quận ủy” có cơ quan kế tục nhưng chưa ghi ngày kết thúc hoạt động.
      Thêm khóa \`ended\`, ví dụ \`ended: 1/7/2025\`; hoặc xóa \`successor\`.
    ke-tuc-khong-dung
      Đi theo các cơ quan kế tục của “Quận ủy” thì quay vòng, không tới cơ quan nào đang hoạt động.
      Sửa \`successor\` của một trong các cơ quan đó, hoặc xóa nó.
    ke-tuc-khong-dung
      Đi theo các cơ quan kế tục của “Đảng ủy phường” thì quay vòng, không tới cơ quan nào đang hoạt động.
      Sửa \`successor\` của một trong các cơ quan đó, hoặc xóa nó.
    tep-khong-duoc-dang
      Tệp này không được đăng. Tệp nằm ngoài content/tin/ và content/trang/ nên không có địa chỉ.
      Chuyển bài viết vào content/tin/<năm>/<tháng>/, trang tĩnh vào content/trang/.
    tep-khong-duoc-dang
      Tệp này không được đăng. Bài viết phải là tệp .md.
      Đổi tên tệp thành “so-ket.md”; tệp .mdx chỉ dùng cho trang trong content/trang/.
    tep-khong-duoc-dang
      Tệp này không được đăng. Bài viết phải là tệp .md.
      Đổi tên tệp thành “thong-bao.md”; tệp .mdx chỉ dùng cho trang trong content/trang/.
    trung-dia-chi
      Địa chỉ /gioi-thieu/ đã thuộc về tệp content/trang/gioi-thieu.md.
      Đổi tên hoặc xóa một trong hai tệp.
    dia-chi-cu-trung
      Địa chỉ cũ /gioi-thieu đang có trang thật.
      Xóa địa chỉ này khỏi \`redirects\`; chỉ ghi địa chỉ không còn trang nào.
    dia-chi-cu-trung
      Địa chỉ cũ /tin/ đang có trang thật.
      Xóa địa chỉ này khỏi \`redirects\`; chỉ ghi địa chỉ không còn trang nào.
    dia-chi-cu-trung
      Địa chỉ cũ /tin-cu/so-ket đã ghi ở tệp content/tin/2020/06/bai-mot.md.
      Chỉ giữ địa chỉ này ở bài mà bạn đọc cần được đưa tới.
    chu-bi-cat
      Chữ “#phongchongdich” bị bỏ vì YAML coi từ dấu # trở đi là ghi chú.
      Đặt cả giá trị trong dấu nháy: \`title: "Chung tay #phongchongdich"\`.
    chu-bi-cat
      Chữ “#1” bị bỏ vì YAML coi từ dấu # trở đi là ghi chú.
      Đặt cả giá trị trong dấu nháy: \`- "Số #1"\`.
    chuyen-muc-khong-co
      Không có chuyên mục nào tên là “Xây dụng đảg”.
      Có phải là “Xây dựng Đảng”? Nếu đúng, sửa thành \`category: xay-dung-dang\`.
    chuyen-muc-khong-co
      Không có chuyên mục nào tên là “Thể thao”.
      Chọn một trong: \`xay-dung-dang\`, \`kinh-te-xa-hoi\`; hoặc thêm chuyên mục mới vào content/chuyen-muc.yaml.
    tac-gia-khong-co
      Tác giả “Anh Ngoạc” chưa có trong danh sách tác giả.
      Có phải là “Anh Ngọc”? Nếu không, thêm tên này vào content/tac-gia.yaml.
    tac-gia-khong-co
      Tác giả “Trần Thu Hà” chưa có trong danh sách tác giả.
      Thêm vào content/tac-gia.yaml: \`- slug: tran-thu-ha\` và \`name: Trần Thu Hà\`.
    su-kien-khong-co
      Không có sự kiện nào tên là “Đại hội Đảng bộ quận lần IV”.
      Có phải là “Đại hội Đảng bộ quận lần thứ IV”? Nếu không, thêm tên này vào content/su-kien.yaml.
    su-kien-khong-co
      Không có sự kiện nào tên là “Giải chạy xuân”.
      Thêm vào content/su-kien.yaml: \`- slug: giai-chay-xuan\` và \`name: Giải chạy xuân\`.
    co-quan-khong-co
      Không có cơ quan nào tên là “dang-bo-phuong-hai-an”.
      Có phải là “Đảng ủy phường Hải An”? Nếu không, thêm tên này vào content/co-quan.yaml.
    co-quan-khong-co
      Không có cơ quan nào tên là “Sở Nội vụ”.
      Thêm vào content/co-quan.yaml: \`- slug: so-noi-vu\` và \`name: Sở Nội vụ\`.
    co-quan-khong-co
      Không có cơ quan nào tên là “Quận ủy Hải Âu”.
      Có phải là “Quận ủy Hải An”? Nếu không, thêm tên này vào content/co-quan.yaml.
    ngay-khac-thu-muc
      Ngày đăng thuộc tháng 7/2020, nhưng bài nằm trong thư mục tháng 6/2020.
      Chuyển tệp vào content/tin/2020/07/, hoặc sửa lại ngày đăng; nếu bài đã đăng thì ghi địa chỉ cũ /tin/2020/06/so-ket/ vào \`redirects\`.
    thu-tu-ngay
      Ngày cập nhật 29/6/2020 đứng trước ngày đăng 30/6/2020.
      Sửa lại \`updated\`, hoặc xóa khóa này nếu bài chưa sửa lần nào.
    thu-tu-ngay
      Ngày hết hạn 30/6/2020 không sau ngày đăng 30/6/2020, nên bài không bao giờ hiện.
      Sửa lại \`expires\`, hoặc xóa khóa này nếu bài không hết hạn.
    thu-tu-ngay
      Ngày đính chính 29/6/2020 đứng trước ngày đăng 30/6/2020.
      Ghi ngày đăng lời đính chính.
    thu-tu-ngay
      Ngày gỡ 1/6/2020 đứng trước ngày đăng 30/6/2020.
      Ghi ngày gỡ bài; bài chưa đăng lần nào thì xóa \`withdrawn\` và ghi \`draft: true\`.
    anh-khong-co
      Không tìm thấy ảnh “hoi-nghi.jpg”.
      Có phải là “Hoi-nghi.JPG”? Tên tệp phải viết đúng từng chữ, kể cả chữ hoa và đuôi tệp.
    anh-khong-co
      Không tìm thấy ảnh “./dai-bieu.png”.
      Đặt ảnh vào cùng thư mục với bài; viết tên tệp đúng từng chữ, kể cả chữ hoa và đuôi tệp.
    anh-thieu-mo-ta
      Ảnh “dai-bieu.jpg” chưa có mô tả cho người không nhìn được.
      Viết một câu tả điều thấy trong ảnh vào giữa dấu ngoặc vuông: \`![Đại biểu giơ tay biểu quyết](dai-bieu.jpg)\`.
    tep-dinh-kem-khong-co
      Không tìm thấy tệp đính kèm “ke-hoach.pdf”.
      Có phải là “ke_hoach.pdf”? Tên tệp phải viết đúng từng chữ, kể cả chữ hoa và đuôi tệp.
    tep-dinh-kem-khong-co
      Không tìm thấy tệp đính kèm “to-trinh.docx”.
      Đặt tệp vào cùng thư mục với bài, hoặc vào thư mục public rồi ghi đường dẫn bắt đầu bằng \`/\`.
    lien-ket-khong-co
      Liên kết dẫn tới “/tin/2020/06/bai-sau/”, nhưng không có trang này.
      Có phải là \`/tin/2020/07/bai-sau/\`?
    lien-ket-khong-co
      Liên kết dẫn tới “/quy-che/”, nhưng không có trang này.
      Mở trang cần dẫn tới, chép lại phần địa chỉ sau tên miền; hoặc bỏ liên kết."
  `);
});

test('a content folder without a list of sections is told so once, not once an article', () => {
  const content = contentOf({ files: {} });
  const [article] = contentOf({
    files: {
      'content/tin/2020/06/a.md':
        '---\ntitle: A\nauthor: Anh Ngọc\ndate: 1/6/2020\ncategory: x\n---\n',
    },
  }).articles;
  if (!article) throw new Error('no article');
  const registers = withoutSections(content);
  const bare = { ...content, registers, articles: [article, article], files: new Set<string>() };
  const problems = checkContent(bare).filter(({ id }) => id === 'chuyen-muc-khong-co');
  expect(formatProblems(problems)).toMatchInlineSnapshot(`
    "content/chuyen-muc.yaml
      dòng 1, cột 1  lỗi  chuyen-muc-khong-co
        Chưa có tệp danh sách chuyên mục.
        → Tạo tệp content/chuyen-muc.yaml, mỗi chuyên mục có \`slug\` và \`name\`.

    1 lỗi trong 1 tệp."
  `);
});

test('a list of sections that could not be read is not blamed on the articles', () => {
  const content = contentOf({
    files: {
      'content/tin/2020/06/a.md':
        '---\ntitle: A\nauthor: Anh Ngọc\ndate: 1/6/2020\ncategory: x\n---\n',
    },
  });
  const registers = withoutSections(content);
  expect(checkContent({ ...content, registers })).toEqual([]);
});

function withoutSections({ registers: { authors } }: Content): Content['registers'] {
  return authors ? { authors } : {};
}
