import type { ReadingSample } from './reading-sample.ts';
import { sampleArticle, sampleFile } from './sample.ts';

const page = 'content/trang/gioi-thieu.mdx';
const short = '---\ntitle: Giới thiệu\n---\n\n';

/** Problems of a file's address and its body. */
export const bodySamples: readonly ReadingSample[] = [
  {
    id: 'thu-muc-khong-hop-le',
    severity: 'error',
    title: 'Bài nằm trong thư mục năm và tháng.',
    why: 'Đường dẫn của tệp là địa chỉ của bài trên trang.',
    file: 'content/tin/2020/6/so-ket.md',
    written: sampleArticle(),
  },
  {
    id: 'ten-tep-khong-hop-le',
    severity: 'error',
    title: 'Tên tệp viết thường, không dấu, các từ nối bằng gạch ngang.',
    why: 'Tên tệp thành địa chỉ của bài; địa chỉ không dấu gõ được, đọc được ở mọi máy.',
    file: 'content/tin/2020/06/Sơ kết.md',
    written: sampleArticle(),
  },
  {
    id: 'dia-chi-danh-rieng',
    severity: 'error',
    title: 'Trang không lấy địa chỉ mà bản tin tự dùng.',
    why: 'Hai trang không thể ở một địa chỉ.',
    file: 'content/trang/tim-kiem.md',
    written: `${short}Nội dung.\n`,
  },
  {
    id: 'noi-dung-qua-dai',
    severity: 'error',
    title: 'Nội dung một bài không quá 200.000 ký tự.',
    why: 'Trang dài như vậy mở rất chậm trên điện thoại.',
    file: sampleFile,
    written: sampleArticle({}, 'chữ '.repeat(51_000)),
    shown: '(nội dung 204.000 ký tự)',
  },
  {
    id: 'noi-dung-long-qua-sau',
    severity: 'error',
    title: 'Danh sách, trích dẫn không lồng quá nhiều cấp.',
    why: 'Không ai đọc được chữ lồng hàng chục cấp; thường là do dán nhầm.',
    file: sampleFile,
    written: sampleArticle({}, `${'>'.repeat(40)} chữ`),
  },
  {
    id: 'noi-dung-qua-roi',
    severity: 'error',
    title: 'Nội dung không có hàng nghìn dấu Markdown thừa.',
    why: 'Dấu thừa nhiều đến mức ấy làm việc dựng trang dừng lại.',
    file: sampleFile,
    written: sampleArticle({}, '[a](b'.repeat(30_000)),
    shown: '(hàng chục nghìn dấu ngoặc vuông không đóng)',
  },
  {
    id: 'mdx-co-ma-lenh',
    severity: 'error',
    title: 'Trang .mdx không chứa mã lệnh.',
    why: 'Trang .mdx được dịch thành chương trình; mã lệnh trong đó sẽ chạy trên máy dựng trang.',
    file: page,
    written: `${short}import a from 'b'\n\n{1 + 1}\n`,
  },
  {
    id: 'mdx-sai-cu-phap',
    severity: 'error',
    title: 'Trang .mdx viết đúng cú pháp.',
    why: 'Trong .mdx, dấu < và { mở đầu một thẻ hay một biểu thức; muốn in ra thì thêm dấu \\ phía trước.',
    file: page,
    written: `${short}Nhiệt độ <5 độ.\n`,
  },
  {
    id: 'danh-muc-qua-dai',
    severity: 'error',
    title: 'Tệp danh sách không quá 256 KB.',
    why: 'Danh sách chuyên mục, tác giả chỉ vài chục dòng; dài hơn nhiều là có gì đó dán nhầm.',
    file: 'content/tac-gia.yaml',
    written: `# ${'x'.repeat(300_000)}\n`,
    shown: '(tệp YAML nặng 300 KB)',
  },
];
