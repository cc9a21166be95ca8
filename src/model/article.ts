import * as z from 'zod';
import { articleLifeShape } from './article-life.ts';
import { dateField } from './date-field.ts';
import { issueField, localFileField, nameField, sitePathField, textField } from './fields.ts';

/** The picture that stands for an article on lists and at its head. */
export const imageShape = {
  src: localFileField().meta({
    title: 'tệp ảnh',
    description: 'Tệp ảnh, đặt cạnh bài viết hoặc trong thư mục public (đường dẫn bắt đầu bằng /).',
    examples: ['hoi-nghi-so-ket.jpg'],
  }),
  alt: textField().meta({
    title: 'mô tả ảnh',
    description: 'Một câu tả điều thấy trong ảnh, cho người không nhìn được ảnh.',
    examples: ['Các đại biểu giơ tay biểu quyết trong hội trường'],
  }),
  caption: textField()
    .optional()
    .meta({
      title: 'chú thích ảnh',
      description: 'Câu chú thích hiện dưới ảnh.',
      examples: ['Đại biểu biểu quyết thông qua Nghị quyết'],
    }),
  credit: textField()
    .optional()
    .meta({
      title: 'nguồn ảnh',
      description: 'Người chụp hoặc nơi cung cấp ảnh.',
      examples: ['Anh Ngọc'],
    }),
};

/** A file that readers download from an article. */
export const attachmentShape = {
  file: localFileField().meta({
    title: 'tệp đính kèm',
    description:
      'Tệp để tải về, đặt cạnh bài viết hoặc trong thư mục public (đường dẫn bắt đầu bằng /).',
    examples: ['ke-hoach-25.pdf'],
  }),
  title: textField().meta({
    title: 'tên văn bản',
    description: 'Tên đầy đủ của văn bản, như bạn đọc sẽ tìm.',
    examples: ['Kế hoạch số 25/KH-UBND về phòng, chống bão lụt năm 2020'],
  }),
};

/** Front matter of an article, field by field, in the order in which editors write it. */
export const articleShape = {
  title: textField().meta({
    title: 'tiêu đề',
    description: 'Tiêu đề của bài, một câu ngắn, không có dấu chấm cuối.',
    examples: ['Sơ kết 6 tháng đầu năm 2020'],
  }),
  author: z
    .union([nameField(), z.array(nameField()).min(1)])
    .transform((written) => (typeof written === 'string' ? [written] : written))
    .meta({
      title: 'tác giả',
      description: 'Tên hoặc bút danh người viết; một bài có thể có nhiều tác giả.',
      examples: ['Anh Ngọc'],
    }),
  date: dateField().meta({
    title: 'ngày đăng',
    description: 'Ngày đăng bài: ngày/tháng/năm, có thể thêm giờ, theo giờ Việt Nam.',
    examples: ['30/6/2020'],
  }),
  category: textField().meta({
    title: 'chuyên mục',
    description: 'Một trong các chuyên mục của bản tin, theo slug hoặc tên.',
    examples: ['tin-tuc-su-kien'],
  }),
  tags: z
    .array(nameField())
    .default([])
    .meta({
      title: 'thẻ',
      description: 'Danh sách từ khóa để bạn đọc tìm các bài cùng chủ đề.',
      examples: [['Đại hội Đảng bộ quận', 'COVID-19']],
    }),
  description: textField()
    .optional()
    .meta({
      title: 'tóm tắt',
      description: 'Một đến hai câu tóm tắt, hiện trên danh sách bài và trang tìm kiếm.',
      examples: ['Chiều 30/6/2020, Quận ủy tổ chức Hội nghị sơ kết công tác 6 tháng đầu năm.'],
    }),
  image: z.strictObject(imageShape).optional().meta({
    title: 'ảnh đại diện',
    description: 'Ảnh đại diện của bài, hiện trên danh sách và đầu bài.',
  }),
  ...articleLifeShape,
  happened: dateField()
    .optional()
    .meta({
      title: 'ngày diễn ra',
      description: 'Ngày diễn ra sự việc mà bài kể, nếu khác ngày đăng.',
      examples: ['29/6/2020'],
    }),
  lunar: z
    .boolean()
    .default(false)
    .meta({
      title: 'ngày âm lịch',
      description:
        'Ghi true để hiện thêm ngày âm lịch cạnh ngày diễn ra, hoặc cạnh ngày đăng khi bài không có ngày diễn ra.',
      examples: [true],
    }),
  event: nameField()
    .optional()
    .meta({
      title: 'sự kiện',
      description:
        'Sự kiện gồm nhiều bài, ghi tên hoặc slug trong content/su-kien.yaml; các bài được gom vào một trang.',
      examples: ['Đại hội Đảng bộ quận lần thứ IV'],
    }),
  people: z
    .array(nameField())
    .default([])
    .meta({
      title: 'nhân vật',
      description: 'Họ tên những người mà bài nói tới, để tìm các bài liên quan.',
      examples: [['Nguyễn Văn A']],
    }),
  agency: textField()
    .optional()
    .meta({
      title: 'cơ quan',
      description: 'Cơ quan đưa tin, ghi tên hoặc slug trong content/co-quan.yaml.',
      examples: ['Quận ủy Hải An'],
    }),
  issue: issueField()
    .optional()
    .meta({
      title: 'số bản tin',
      description: 'Số bản tin in có bài này: năm/số.',
      examples: ['2020/06'],
    }),
  source: textField()
    .optional()
    .meta({
      title: 'nguồn tin',
      description: 'Nơi đăng đầu tiên, khi bài được đăng lại.',
      examples: ['Cổng thông tin điện tử thành phố'],
    }),
  consent: textField()
    .optional()
    .meta({
      title: 'sự đồng ý',
      description:
        'Ai đã đồng ý cho đăng dữ liệu cá nhân có trong bài, bằng cách nào, ngày nào; ghi thì không bị nhắc nữa.',
      examples: ['Văn bản đồng ý của phụ huynh ngày 15/6/2020'],
    }),
  attachments: z.array(z.strictObject(attachmentShape)).default([]).meta({
    title: 'tệp đính kèm',
    description: 'Văn bản để bạn đọc tải về.',
  }),
  redirects: z
    .array(sitePathField())
    .default([])
    .meta({
      title: 'địa chỉ cũ',
      description: 'Các địa chỉ trước đây của bài; ai mở chúng sẽ được đưa tới bài này.',
      examples: [['/tin-cu/so-ket-6-thang/']],
    }),
  lang: z
    .enum(['vi', 'en'])
    .default('vi')
    .meta({
      title: 'ngôn ngữ',
      description: 'Ngôn ngữ của bài: vi (tiếng Việt) hoặc en (tiếng Anh).',
      examples: ['vi'],
    }),
};

/** Front matter of an article: an unknown key is refused. */
export const articleSchema = z.strictObject(articleShape);

export type Article = z.output<typeof articleSchema>;
