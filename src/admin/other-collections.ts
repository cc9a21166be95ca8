import type { Collection } from '@sveltia/cms';
import { kinds, otherKinds, type OtherKind } from '../model/kind.ts';
import { site } from '../site.ts';
import { bodyField, withBodyAfter } from './body-field.ts';
import { formFields, type Control } from './fields.ts';

/**
 * Collections of the kinds that an office may do without, those that it has, each from its schema.
 *
 * @param today the date of a new text, as the form holds dates
 */
export function otherCollections(today: string): Collection[] {
  return otherKinds.filter((kind) => site.features[kind]).map((kind) => collection(kind, today));
}

function collection(kind: OtherKind, today: string): Collection {
  const { controls, body, bodyAfter, ...rest } = forms[kind];
  const dated = { ...commonControls, ...controls, date: { default: today } };
  return {
    folder: kinds[kind].folder.replace(/\/$/, ''),
    // Pictures and files lie beside their text, in the folder of the collection where it has no path of its own.
    media_folder: '',
    public_folder: '',
    sortable_fields: {
      fields: ['date', 'title'],
      default: { field: 'date', direction: 'descending' },
    },
    ...rest,
    format: otherFormats[kind],
    fields: withBodyAfter(bodyAfter, formFields(kinds[kind].schema, dated), {
      ...bodyField,
      ...body,
    }),
  };
}

/** The names of the file formats that read and write each kind. */
export const otherFormats = {
  document: 'van-ban',
  question: 'hoi-dap',
  album: 'thu-vien-anh',
  consultation: 'lay-y-kien',
  issue: 'so-ban-tin',
} as const satisfies Record<OtherKind, string>;

const commonControls: Readonly<Record<string, Control>> = {
  'attachments.file': { widget: 'file', choose_url: false },
};

/** What the end of an address may be. */
export function slugRule(of: string) {
  return {
    editable: ['create' as const],
    hint: `Phần cuối địa chỉ của ${of}: chữ thường không dấu, nối bằng gạch ngang. Không đổi được sau khi lưu.`,
    pattern: [
      '^[a-z0-9]+(?:-[a-z0-9]+)*$',
      'Viết chữ thường không dấu, các từ nối bằng gạch ngang.',
    ] as [string, string],
  };
}

/** What the schema of each kind doesn't tell: words for editors, places of files, controls. */
const forms: Record<OtherKind, Form> = {
  document: {
    name: 'van-ban',
    label: 'Văn bản',
    label_singular: 'Văn bản',
    icon: 'description',
    description: 'Mỗi văn bản là một tệp trong content/van-ban, xếp theo năm ký.',
    path: "{{date | date('YYYY')}}/{{slug}}",
    slug: { template: '{{number}}', ...slugRule('văn bản') },
    summary: '{{number}} – {{title}}',
    view_groups: {
      groups: [
        { name: 'nam', label: 'Năm', field: 'date', pattern: '^\\d{4}' },
        { name: 'loai', label: 'Loại văn bản', field: 'type' },
      ],
    },
    controls: { title: { widget: 'text' } },
    bodyAfter: 'issuer',
    body: { hint: 'Toàn văn hoặc tóm tắt, nếu có; bản ký để ở tệp đính kèm.' },
  },
  question: {
    name: 'hoi-dap',
    label: 'Hỏi đáp',
    label_singular: 'Câu hỏi',
    icon: 'contact_support',
    description: 'Mỗi câu hỏi là một tệp trong content/hoi-dap; câu trả lời viết ở nội dung.',
    slug: { template: '{{title}}', ...slugRule('câu hỏi') },
    summary: '{{title}}',
    controls: { question: { widget: 'text' } },
    bodyAfter: 'answeredBy',
    body: { label: 'Câu trả lời', hint: 'Để trống khi chưa trả lời.' },
  },
  album: {
    name: 'thu-vien-anh',
    label: 'Thư viện ảnh',
    label_singular: 'Bộ ảnh',
    icon: 'photo_library',
    description: 'Mỗi bộ ảnh là một tệp trong content/thu-vien-anh, ảnh nằm bên cạnh.',
    slug: { template: '{{title}}', ...slugRule('bộ ảnh') },
    summary: '{{title}}',
    controls: {
      description: { widget: 'text' },
      'photos.src': { widget: 'image', choose_url: false },
      'photos.caption': { widget: 'text' },
    },
    bodyAfter: 'photos',
    body: { hint: 'Lời kể dài hơn về bộ ảnh, nếu cần.' },
  },
  consultation: {
    name: 'lay-y-kien',
    label: 'Lấy ý kiến dự thảo',
    label_singular: 'Dự thảo',
    icon: 'how_to_vote',
    description: 'Mỗi dự thảo là một tệp trong content/lay-y-kien, bản dự thảo là tệp đính kèm.',
    slug: { template: '{{title}}', ...slugRule('dự thảo') },
    summary: '{{title}}',
    controls: { contact: { widget: 'text' }, outcome: { widget: 'text' } },
    bodyAfter: 'contact',
    body: { hint: 'Giới thiệu dự thảo và những điểm cần góp ý.' },
  },
  issue: {
    name: 'so',
    label: 'Số bản tin',
    label_singular: 'Số bản tin',
    icon: 'newspaper',
    description: 'Mỗi số là một tệp trong content/so, xếp theo năm, tên là số viết hai chữ số.',
    path: "{{date | date('YYYY')}}/{{slug}}",
    slug: {
      template: '{{number}}',
      editable: ['create'],
      hint: 'Số của bản tin trong năm, viết hai chữ số: 06. Không đổi được sau khi lưu.',
      pattern: ['^\\d{2}$', 'Viết hai chữ số, ví dụ 06.'],
    },
    summary: 'Số {{number}} – {{date}}',
    controls: {
      description: { widget: 'text' },
      'cover.src': { widget: 'image', choose_url: false },
      'cover.caption': { widget: 'text' },
    },
    bodyAfter: 'cover',
    body: { label: 'Lời đầu số' },
  },
};

type Form = Partial<Extract<Collection, { folder: string }>> & {
  readonly name: string;
  readonly controls: Readonly<Record<string, Control>>;
  /** The field after which the text stands. */
  readonly bodyAfter: string;
  readonly body: { readonly label?: string; readonly hint?: string };
};
