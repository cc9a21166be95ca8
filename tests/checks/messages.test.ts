import { expect, test } from 'vitest';
import { checkContent } from '../../src/checks/check-content.ts';
import type { Content } from '../../src/checks/content.ts';
import { formatProblems } from '../../src/checks/report/terminal.ts';
import { rules } from '../../src/checks/rules.ts';
import { checkSample, contentOf } from '../../src/checks/check-sample.ts';

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
    don-vi-khong-co
      Không có đơn vị nào tên là “Phòng B”.
      Có phải là “Phòng A”? Nếu không, thêm tên này vào content/to-chuc.yaml.
    don-vi-khong-co
      Không có đơn vị nào tên là “uy-bam”.
      Có phải là “Ủy ban”? Nếu không, thêm tên này vào content/to-chuc.yaml.
    don-vi-khong-co
      Đi theo cấp trên của “Ủy ban” thì quay vòng.
      Sửa \`parent\` của một trong các đơn vị đó; đơn vị đứng đầu thì không ghi \`parent\`.
    don-vi-khong-co
      Đi theo cấp trên của “Phòng A” thì quay vòng.
      Sửa \`parent\` của một trong các đơn vị đó; đơn vị đứng đầu thì không ghi \`parent\`.
    lich-thu-tu-gio
      Lịch kết thúc 7:30, 24/11/2026, không sau lúc bắt đầu 8:00, 24/11/2026.
      Sửa lại \`until\`, hoặc xóa nó nếu chưa rõ giờ kết thúc.
    tep-khong-duoc-dang
      Tệp này không được đăng. Tệp nằm ngoài các thư mục có trang: content/tin/, content/trang/, content/van-ban/, content/hoi-dap/, content/thu-vien-anh/, content/lay-y-kien/, content/so/.
      Chuyển bài viết vào content/tin/<năm>/<tháng>/, trang tĩnh vào content/trang/, văn bản vào content/van-ban/.
    tep-khong-duoc-dang
      Tệp này không được đăng. Bài viết phải là tệp .md.
      Đổi tên tệp thành “so-ket.md”; tệp .mdx chỉ dùng cho trang trong content/trang/.
    tep-khong-duoc-dang
      Tệp này không được đăng. Bài viết phải là tệp .md.
      Đổi tên tệp thành “thong-bao.md”; tệp .mdx chỉ dùng cho trang trong content/trang/.
    tep-khong-duoc-dang
      Tệp Word này không được bài nào nhắc tới, nên không lên trang.
      Muốn đăng thành bài thì chạy \`npm run import -- content/tin/2020/06/bai-moi.docx\` rồi xóa tệp này; muốn cho tải về thì thêm vào \`attachments\` của bài.
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
      Địa chỉ cũ /_headers nằm trong phần dành riêng cho tệp của trang.
      Xóa địa chỉ này khỏi \`redirects\`; chỉ ghi địa chỉ mà trước đây có bài.
    dia-chi-cu-trung
      Địa chỉ cũ /rss.xml/cu/ nằm trong phần dành riêng cho tệp của trang.
      Xóa địa chỉ này khỏi \`redirects\`; chỉ ghi địa chỉ mà trước đây có bài.
    dia-chi-cu-trung
      Địa chỉ cũ /tin-cu/so-ket đã ghi ở tệp content/tin/2020/06/bai-mot.md.
      Chỉ giữ địa chỉ này ở bài mà bạn đọc cần được đưa tới.
    chu-bi-cat
      Chữ “#phongchongdich” bị bỏ vì YAML coi từ dấu # trở đi là ghi chú.
      Đặt cả giá trị trong dấu nháy: \`title: "Chung tay #phongchongdich"\`.
    chu-bi-cat
      Chữ “#1” bị bỏ vì YAML coi từ dấu # trở đi là ghi chú.
      Đặt cả giá trị trong dấu nháy: \`- "Số #1"\`.
    dau-nhay-cong
      “Anh Ngọc” nằm trong dấu nháy cong, là dấu do Word tự đổi.
      Xóa hai dấu nháy: \`Anh Ngọc\`.
    dau-nhay-cong
      “hội nghị” nằm trong dấu nháy cong, là dấu do Word tự đổi.
      Xóa hai dấu nháy: \`hội nghị\`.
    tieu-de-in-hoa
      Tiêu đề viết in hoa cả câu.
      Sửa thành \`title: Sơ kết 6 tháng đầu năm\`, rồi viết hoa lại tên riêng.
    tieu-de-co-dau-cham
      Tiêu đề có dấu chấm ở cuối.
      Sửa thành \`title: Sơ kết 6 tháng đầu năm\`.
    tieu-de-qua-dai
      Tiêu đề dài 127 ký tự, quá mức 120 ký tự.
      Giữ lại điều chính trong một dòng; chuyển phần còn lại vào khóa \`description\` hoặc câu đầu của bài.
    tieu-de-trung
      Tiêu đề này trùng với bài content/tin/2020/06/lich.md.
      Nếu là một bài đăng hai lần thì xóa một tệp; nếu là hai bài thì thêm vào tiêu đề điều phân biệt, như tháng, quý, địa bàn.
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
    tac-gia-khong-co
      Tác giả “Tin, ảnh: Anh Ngọc” chưa có trong danh sách tác giả.
      Có phải là “Anh Ngọc”? Nếu không, thêm tên này vào content/tac-gia.yaml.
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
    the-viet-nhieu-kieu
      Thẻ “hoà giải” ở các bài khác viết là “Hòa giải”.
      Sửa thành \`Hòa giải\`; nếu cách viết này mới đúng thì sửa ở các bài kia.
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
    ngay-chua-toi
      Ngày đăng 30/6/2062 còn 13.006 ngày nữa mới tới; từ lúc đó bài mới hiện.
      Nếu hẹn ngày đăng thì để nguyên; nếu gõ nhầm thì sửa lại \`date\`; nếu bài chưa xong thì thêm \`draft: true\`.
    thu-tu-ngay-muc-khac
      Ngày hết hiệu lực 20/5/2020 đứng trước ngày 1/6/2020.
      Sửa lại \`ended\`, hoặc ngày bắt đầu.
    thu-tu-ngay-muc-khac
      Ngày trả lời 1/11/2026 đứng trước ngày 2/11/2026.
      Sửa lại \`answered\`, hoặc ngày bắt đầu.
    thu-tu-ngay-muc-khac
      Hạn góp ý 2/10/2026 đứng trước ngày 2/11/2026.
      Sửa lại \`until\`, hoặc ngày bắt đầu.
    van-ban-thay-the-khong-co
      Danh mục không có văn bản số 12/KH-UBMD.
      Có phải là \`replacedBy: 12/KH-UBND\`?
    thieu-cau-tra-loi
      Câu hỏi ghi đã trả lời nhưng chưa có câu trả lời.
      Viết câu trả lời dưới phần khai báo, hoặc xóa \`answered\`.
    thieu-cau-tra-loi
      Có câu trả lời nhưng chưa ghi ngày trả lời, nên câu hỏi vẫn hiện là chưa trả lời.
      Thêm \`answered\` với ngày trả lời; trả lời chưa xong thì thêm \`draft: true\`.
    trang-goc-khong-co
      Không có trang tiếng Việt nào ở địa chỉ /gioi-thiu/.
      Có phải là \`/gioi-thieu/\`?
    so-khac-ten-tep
      Tệp tên 06.md nhưng ghi là số 7.
      Sửa thành \`number: 6\`, hoặc đổi tên tệp thành content/so/2020/07.md.
    bai-trong-so-khong-co
      Không có bài 2020/06/so-ke trong content/tin.
      Có phải là \`2020/06/so-ket\`?
    bai-trong-so-trung
      Bài 2020/06/so-ket đã thuộc Số 06/2020.
      Để bài ở một chỗ: xóa dòng này, hoặc sửa khóa \`issue\` của bài, hoặc bỏ bài khỏi số kia.
    bai-trong-so-trung
      Bài 2020/06/so-ket đã thuộc Số 06/2020.
      Để bài ở một chỗ: xóa dòng này, hoặc sửa khóa \`issue\` của bài, hoặc bỏ bài khỏi số kia.
    bai-trong-so-trung
      Bài 2020/06/so-ket đã thuộc Số 05/2020.
      Để bài ở một chỗ: xóa dòng này, hoặc sửa khóa \`issue\` của bài, hoặc bỏ bài khỏi số kia.
    bai-trong-so-chua-dang
      Bài 2020/06/so-ket còn là bản nháp, nên số này chưa có bài đó.
      Đăng bài trước khi ra số, hoặc xóa dòng này.
    so-ban-tin-khong-co
      Không có Số 05/2020 trong content/so.
      Tạo tệp content/so/2020/05.md, hoặc sửa lại khóa \`issue\`.
    so-qua-nhieu-trang
      Các bài của số này có 66.000 chữ, in ra khoảng 66 trang, quá 64 trang.
      Chuyển bớt bài sang số sau.
    anh-khong-co
      Không tìm thấy ảnh “hoi-nghi.jpg”.
      Có phải là “Hoi-nghi.JPG”? Tên tệp phải viết đúng từng chữ, kể cả chữ hoa và đuôi tệp.
    anh-khong-co
      Không tìm thấy ảnh “./dai-bieu.png”.
      Đặt ảnh vào cùng thư mục với bài; viết tên tệp đúng từng chữ, kể cả chữ hoa và đuôi tệp.
    anh-hong
      Tệp “a.jpg” không mở được như một ảnh.
      Mở lại ảnh gốc trên máy, lưu thành JPEG hoặc PNG rồi thay tệp này.
    anh-hong
      Ảnh “b.svg” thuộc dạng SVG, bản tin không nhận dạng này.
      Xuất ảnh thành PNG hoặc JPEG rồi đổi tên tệp trong bài cho khớp.
    anh-hong
      “ke-hoach.pdf” không phải tệp ảnh.
      Chọn một tệp ảnh JPEG, PNG, WebP, GIF hoặc AVIF; tệp khác thì dùng liên kết.
    anh-thieu-mo-ta
      Ảnh “dai-bieu.jpg” chưa có mô tả cho người không nhìn được.
      Viết một câu tả điều thấy trong ảnh vào giữa dấu ngoặc vuông: \`![Đại biểu giơ tay biểu quyết](dai-bieu.jpg)\`.
    mo-ta-anh-vo-nghia
      Mô tả ảnh “img-2034.jpg” chỉ là tên tệp hoặc từ chung chung.
      Viết một câu tả điều thấy trong ảnh: ai, làm gì, ở đâu.
    mo-ta-anh-vo-nghia
      Mô tả ảnh “IMG 2034” chỉ là tên tệp hoặc từ chung chung.
      Viết một câu tả điều thấy trong ảnh: ai, làm gì, ở đâu.
    mo-ta-anh-vo-nghia
      Mô tả ảnh “Ảnh 1” chỉ là tên tệp hoặc từ chung chung.
      Viết một câu tả điều thấy trong ảnh: ai, làm gì, ở đâu.
    anh-tu-trang-khac
      Ảnh lấy thẳng từ trang khác: https://example.com/cong-chao.jpg
      Xin phép nơi có ảnh, tải ảnh về đặt cạnh bài, rồi ghi tên tệp: \`![Mô tả ảnh](ten-anh.jpg)\`.
    anh-tu-trang-khac
      Ảnh lấy thẳng từ trang khác: //example.com/cong-chao.jpg
      Xin phép nơi có ảnh, tải ảnh về đặt cạnh bài, rồi ghi tên tệp: \`![Mô tả ảnh](ten-anh.jpg)\`.
    anh-qua-nang
      Ảnh “hoi-nghi.jpg” nặng 8,6 MB, quá mức 5 MB.
      Thu ảnh về chiều rộng 1.600 điểm rồi lưu lại dạng JPEG hoặc WebP, giữ nguyên tên tệp.
    anh-qua-nang
      Ảnh “hoi-nghi.jpg” nặng 8,6 MB, quá mức 5 MB.
      Thu ảnh về chiều rộng 1.600 điểm rồi lưu lại dạng JPEG hoặc WebP, giữ nguyên tên tệp.
    ten-tep-co-dau
      Tên tệp “Kế hoạch.pdf” có chữ có dấu, dấu cách hoặc ký tự lạ.
      Đổi tên tệp thành “ke-hoach.pdf” và sửa lại tên trong bài.
    ten-tep-co-dau
      Tên tệp “hội nghị.jpg” có chữ có dấu, dấu cách hoặc ký tự lạ.
      Đổi tên tệp thành “hoi-nghi.jpg” và sửa lại tên trong bài.
    tep-dinh-kem-khong-co
      Không tìm thấy tệp đính kèm “ke-hoach.pdf”.
      Có phải là “ke_hoach.pdf”? Tên tệp phải viết đúng từng chữ, kể cả chữ hoa và đuôi tệp.
    tep-dinh-kem-khong-co
      Không tìm thấy tệp đính kèm “to-trinh.docx”.
      Đặt tệp vào cùng thư mục với bài, hoặc vào thư mục public rồi ghi đường dẫn bắt đầu bằng \`/\`.
    tep-dinh-kem-khong-nhan
      Tệp “to-khai.exe” không thuộc loại văn bản được đính kèm.
      Lưu văn bản thành PDF rồi đính kèm; nhận các loại: pdf, doc, docx, xls, xlsx, ppt, pptx, odt, ods, zip.
    lien-ket-khong-co
      Liên kết dẫn tới “/tin/2020/06/bai-sau/”, nhưng không có trang này.
      Có phải là \`/tin/2020/07/bai-sau/\`?
    lien-ket-khong-co
      Liên kết dẫn tới “/quy-che/”, nhưng không có trang này.
      Mở trang cần dẫn tới, chép lại phần địa chỉ sau tên miền; hoặc bỏ liên kết.
    chu-lien-ket-mo-ho
      Chữ của liên kết “tại đây” không cho biết sẽ đến đâu.
      Đặt liên kết vào chính tên văn bản hoặc trang: \`[Kế hoạch số 25/KH-UBND](https://example.com/a)\`.
    chu-lien-ket-mo-ho
      Chữ của liên kết “Xem thêm...” không cho biết sẽ đến đâu.
      Đặt liên kết vào chính tên văn bản hoặc trang: \`[Kế hoạch số 25/KH-UBND](https://example.com/b)\`.
    lien-ket-khac-chu
      Chữ của liên kết ghi “dichvucong.gov.vn”, nhưng bấm vào lại tới “dichvucong.example.com”.
      Nếu “dichvucong.example.com” đúng thì ghi lại chữ, ví dụ bằng tên của trang; nếu “dichvucong.gov.vn” mới đúng thì sửa địa chỉ.
    lien-ket-khac-chu
      Chữ của liên kết ghi “chinhphu.vn”, nhưng bấm vào lại tới “chinhphu-vn.example”.
      Nếu “chinhphu-vn.example” đúng thì ghi lại chữ, ví dụ bằng tên của trang; nếu “chinhphu.vn” mới đúng thì sửa địa chỉ.
    ten-mien-gia-chu
      Tên miền “diсhvucong.gov.vn” có chữ “с” (U+0441) của hệ chữ Nga (Kirin), trông giống chữ Latinh.
      Hỏi lại nơi đưa địa chỉ này; nếu đúng là trang quen thì gõ lại bằng bàn phím: dichvucong.gov.vn.
    ten-mien-gia-chu
      Tên miền “сhinhphu.vn” có chữ “с” (U+0441) của hệ chữ Nga (Kirin), trông giống chữ Latinh.
      Hỏi lại nơi đưa địa chỉ này; nếu đúng là trang quen thì gõ lại bằng bàn phím: chinhphu.vn.
    ten-mien-gia-chu
      Tên miền “chínhphυ.vn” có chữ “υ” (U+03C5) của hệ chữ Hy Lạp, trông giống chữ Latinh.
      Hỏi lại nơi đưa địa chỉ này; nếu đúng là trang quen thì gõ lại bằng bàn phím: chínhphu.vn.
    ten-mien-gia-chu
      Tên miền “аосо.vn” có chữ “а” (U+0430) của hệ chữ Nga (Kirin), trông giống chữ Latinh.
      Hỏi lại nơi đưa địa chỉ này; nếu đúng là trang quen thì gõ lại bằng bàn phím: aoco.vn.
    dia-chi-de-tran
      Địa chỉ để trần: https://dichvucong.gov.vn/ho-so/nop
      Viết \`[tên trang hoặc văn bản](https://dichvucong.gov.vn/ho-so/nop)\`.
    lien-ket-viet-hong
      “![Quang cảnh](anh hop.jpg)” không thành ảnh vì tên tệp có dấu cách.
      Đổi tên tệp và sửa thành \`![Quang cảnh](anh-hop.jpg)\`.
    lien-ket-viet-hong
      “[Kế hoạch số 25] (ke-hoach.pdf)” không thành liên kết vì thừa dấu cách trước dấu ngoặc.
      Sửa thành \`[Kế hoạch số 25](ke-hoach.pdf)\`.
    de-muc-cap-mot
      Đề mục một dấu thăng là tiêu đề thứ hai của trang.
      Xóa dòng này nếu lặp lại tiêu đề; nếu là đề mục thì dùng hai dấu thăng: \`##\`.
    de-muc-nhay-cap
      Đề mục cấp 3 đứng ngay dưới cấp 1, thiếu cấp ở giữa.
      Dùng 2 dấu thăng: \`##\`.
    de-muc-nhay-cap
      Đề mục cấp 4 đứng ngay dưới cấp 2, thiếu cấp ở giữa.
      Dùng 3 dấu thăng: \`###\`.
    thieu-dau-cach-dau-dong
      Sau “##” thiếu dấu cách nên dòng này không thành đề mục.
      Sửa thành \`## Kết quả\`.
    thieu-dau-cach-dau-dong
      Sau “-” thiếu dấu cách nên dòng này không thành danh sách.
      Sửa thành \`- Thu ngân sách\`, các dòng dưới cũng vậy; để một dòng trống phía trên.
    thieu-dau-cach-dau-dong
      Sau “1.” thiếu dấu cách nên dòng này không thành danh sách.
      Sửa thành \`1. Mục một\`, các dòng dưới cũng vậy; để một dòng trống phía trên.
    doan-thut-dau-dong
      Đoạn “Dự họp có lãnh đạo các phòng.” thụt đầu dòng nên bị hiểu là mã máy tính.
      Xóa dấu Tab và dấu cách ở đầu dòng; trang tự trình bày đoạn văn.
    bang-dan-trang
      Bảng này chỉ để xếp chỗ, không chứa số liệu.
      Bỏ bảng, viết thẳng ảnh và chữ; chú thích ảnh viết trong ngoặc kép: \`![Mô tả ảnh](hop.jpg "Chú thích")\`.
    bang-dan-trang
      Bảng này chỉ để xếp chỗ, không chứa số liệu.
      Bỏ bảng, viết thẳng ảnh và chữ; chú thích ảnh viết trong ngoặc kép: \`![Mô tả ảnh](hop.jpg "Chú thích")\`.
    html-chay-duoc
      Bài có thẻ <iframe>, loại mã không được phép trong bài.
      Xóa thẻ này; với phim hay bản đồ thì đặt liên kết: \`[Xem phim phóng sự](https://…)\`.
    html-chay-duoc
      Thẻ HTML có thuộc tính “onclick”, loại mã không được phép trong bài.
      Xóa thuộc tính này.
    html-chay-duoc
      Liên kết này chạy mã lệnh thay vì mở một trang.
      Thay bằng địa chỉ bắt đầu bằng \`https://\` hoặc \`/\`.
    html-chay-duoc
      Liên kết này chạy mã lệnh thay vì mở một trang.
      Thay bằng địa chỉ bắt đầu bằng \`https://\` hoặc \`/\`.
    html-chay-duoc
      Bài có lệnh import hoặc export.
      Xóa dòng này; bài viết chỉ gồm chữ, ảnh và bảng.
    html-thua
      Mã “&nbsp;” còn sót khi dán.
      Thay bằng một dấu cách.
    html-thua
      Thẻ HTML đặt phông, màu hoặc căn giữa còn sót khi dán.
      Xóa các thẻ, chỉ giữ chữ; dán lại bằng lệnh “Dán văn bản thuần” (Ctrl+Shift+V) là sạch nhất.
    html-thua
      Thuộc tính style (màu, cỡ chữ, căn lề) còn sót khi dán.
      Xóa các thẻ, chỉ giữ chữ; dán lại bằng lệnh “Dán văn bản thuần” (Ctrl+Shift+V) là sạch nhất.
    html-thua
      Đoạn trống viết bằng mã HTML.
      Xóa các thẻ, chỉ giữ chữ; dán lại bằng lệnh “Dán văn bản thuần” (Ctrl+Shift+V) là sạch nhất.
    chu-thua-cua-cong-tin
      “• Tin mới đăng” là chữ của trang cũ, không thuộc bài.
      Xóa dòng này.
    chu-thua-cua-cong-tin
      “Chia sẻ Facebook” là chữ của trang cũ, không thuộc bài.
      Xóa dòng này.
    chu-thua-cua-cong-tin
      “Lượt xem: 1.204” là chữ của trang cũ, không thuộc bài.
      Xóa dòng này.
    chu-thua-cua-cong-tin
      “Xem thêm >>” là chữ của trang cũ, không thuộc bài.
      Xóa dòng này.
    ky-tu-an
      Có ký tự ẩn U+200B (dấu cách không bề rộng) ở chỗ này.
      Xóa chữ ở hai bên chỗ này rồi gõ lại; ký tự ẩn mất theo.
    ky-tu-an
      Có ký tự ẩn U+200B (dấu cách không bề rộng) ở chỗ này.
      Xóa chữ ở hai bên chỗ này rồi gõ lại; ký tự ẩn mất theo.
    ky-tu-an
      Có ký tự ẩn U+00AD (dấu ngắt từ mềm) ở chỗ này.
      Xóa chữ ở hai bên chỗ này rồi gõ lại; ký tự ẩn mất theo.
    bang-ma-cu
      Chữ ở đây viết bằng bảng mã TCVN3 (ABC, phông .Vn…): “Phßng Qu¶n lÝ ®« thÞ quËn.”.
      Chuyển mã sang Unicode dựng sẵn; chỗ này đọc là “Phòng Quản lí đô thị quận.”.
    bang-ma-cu
      Chữ ở đây viết bằng bảng mã VNI-Windows (phông VNI-…): “Uyû ban nhaân daân quaän hoïp.”.
      Chuyển mã sang Unicode dựng sẵn; chỗ này đọc là “Uỷ ban nhân dân quận họp.”.
    bang-ma-cu
      Chữ ở đây là Unicode bị đọc nhầm bảng mã rồi lưu lại: “Quáº£n lÃ½ Ä‘Ã´ thá»‹ quáº­n”.
      Chuyển mã sang Unicode dựng sẵn; chỗ này đọc là “Quản lý đô thị quận”.
    bang-ma-cu
      Chữ ở đây viết kiểu VIQR (dấu gõ rời bằng ký tự thường): “Qua^.n U?y ho.p: to^?ng ke^'t co^ng ta'c.”.
      Chuyển mã sang Unicode dựng sẵn; chỗ này đọc là “Quận Ủy họp: tổng kết công tác.”.
    lo-so-can-cuoc
      Có số căn cước công dân (031…) trong bài.
      Xóa hoặc che số này, ví dụ 031•••••1234; nếu được người ấy đồng ý cho đăng thì ghi ở khóa \`consent\`, ví dụ \`consent: Văn bản đồng ý ngày 15/6/2020\`.
    lo-so-can-cuoc
      Có số căn cước công dân (031…) trong bài.
      Xóa hoặc che số này, ví dụ 031•••••1234; nếu được người ấy đồng ý cho đăng thì ghi ở khóa \`consent\`, ví dụ \`consent: Văn bản đồng ý ngày 15/6/2020\`.
    lo-so-chung-minh
      Có số chứng minh nhân dân (031…) trong bài.
      Xóa hoặc che số này; nếu được người ấy đồng ý cho đăng thì ghi ở khóa \`consent\`, ví dụ \`consent: Văn bản đồng ý ngày 15/6/2020\`.
    lo-so-dien-thoai
      Có số điện thoại di động (091…) trong bài.
      Nếu là số của cá nhân thì xóa, thay bằng số của cơ quan; nếu được người ấy đồng ý cho đăng thì ghi ở khóa \`consent\`, ví dụ \`consent: Văn bản đồng ý ngày 15/6/2020\`.
    lo-so-dien-thoai
      Có số điện thoại di động (+84…) trong bài.
      Nếu là số của cá nhân thì xóa, thay bằng số của cơ quan; nếu được người ấy đồng ý cho đăng thì ghi ở khóa \`consent\`, ví dụ \`consent: Văn bản đồng ý ngày 15/6/2020\`.
    lo-thu-dien-tu
      Có thư điện tử của cá nhân (ngu…) trong bài.
      Thay bằng thư điện tử của cơ quan; nếu được người ấy đồng ý cho đăng thì ghi ở khóa \`consent\`, ví dụ \`consent: Văn bản đồng ý ngày 15/6/2020\`.
    lo-danh-tinh-tre-em
      Có họ tên đầy đủ của trẻ em (“Em …”) cạnh tên trường hoặc nơi ở.
      Chỉ ghi tên gọi (“em A.”) hoặc bỏ tên trường, nơi ở; nếu cha mẹ và trẻ đã đồng ý thì ghi ở khóa \`consent\`, ví dụ \`consent: Văn bản đồng ý của phụ huynh ngày 15/6/2020\`.
    chuc-danh-chua-khop
      Ngày 30/6/2020 người này không giữ chức danh ghi ở đây.
      Theo content/can-bo.yaml, chức danh hôm đó là “Chủ tịch Ủy ban nhân dân quận”.
    chuc-danh-chua-khop
      Họ tên viết là “Nguyễn văn Mẫu”, trong danh sách cán bộ là “Nguyễn Văn Mẫu”.
      Sửa thành “Nguyễn Văn Mẫu”, nếu là cùng một người.
    viet-hoa
      “Uỷ Ban Nhân Dân” chưa viết hoa theo Nghị định 30/2020/NĐ-CP (phụ lục II, mục III).
      Sửa thành “Uỷ ban nhân dân”.
    viet-hoa
      “Quốc Hội” chưa viết hoa theo Nghị định 30/2020/NĐ-CP (phụ lục II, mục III).
      Sửa thành “Quốc hội”.
    viet-hoa
      “Việt nam” chưa viết hoa theo Nghị định 30/2020/NĐ-CP (phụ lục II, mục II).
      Sửa thành “Việt Nam”.
    viet-hoa
      “điều 5 Luật” chưa viết hoa theo Nghị định 30/2020/NĐ-CP (phụ lục II, mục V).
      Sửa thành “Điều 5 Luật”.
    viet-hoa
      “nghị quyết số 10-NQ/TW” chưa viết hoa theo Nghị định 30/2020/NĐ-CP (phụ lục II, mục V).
      Sửa thành “Nghị quyết số 10-NQ/TW”.
    viet-hoa
      “Trung Thu” chưa viết hoa theo Nghị định 30/2020/NĐ-CP (phụ lục II, mục V).
      Sửa thành “Trung thu”.
    chinh-ta
      “đuợc” không phải âm tiết tiếng Việt.
      Có phải là “được”?
    chinh-ta
      “qủa” không phải âm tiết tiếng Việt.
      Có phải là “quả”?
    chinh-ta
      “nghành” không phải âm tiết tiếng Việt.
      Có phải là “ngành”?
    chinh-ta
      “thắngnhững” không phải âm tiết tiếng Việt.
      Có phải là “thắng những”?
    chinh-ta
      “biễn” không có trong từ điển tiếng Việt.
      Có phải một trong các chữ “biên”, “biến”, “biền”, “biển”, “biện”? Nếu chữ này đúng thì để nguyên.
    chinh-ta
      “dất” không có trong từ điển tiếng Việt.
      Có phải là “đất”?"
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
