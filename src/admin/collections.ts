import type { Collection, CollectionFile } from '@sveltia/cms';
import { articleSchema } from '../model/article.ts';
import { pageSchema } from '../model/page.ts';
import {
  registerFiles,
  registerItems,
  registerKinds,
  type RegisterKind,
} from '../model/register.ts';
import { bodyField, withBodyAfter } from './body-field.ts';
import { formFields, type Control } from './fields.ts';
import { otherCollections, otherFormats, slugRule } from './other-collections.ts';

/**
 * Everything that editors write in the form: articles, pages, other kinds, registers, each from its schema.
 *
 * @param today the date of a new article, as the form holds dates
 */
export function collections(today: string): Collection[] {
  return [articles(today), pages, ...otherCollections(today), registers];
}

/** What a collection holds under, and the name of the file format that reads and writes it. */
export const formats = {
  article: 'bai-viet',
  page: 'trang',
  ...otherFormats,
  register: (kind: RegisterKind) => `so-${kind}`,
} as const;

/** The one field of a register's form: its entries. */
export const registerField = 'muc';

/** How the form calls each register. */
export const registerNames = {
  categories: { label: 'Chuyên mục', icon: 'folder' },
  authors: { label: 'Tác giả', icon: 'person' },
  abbreviations: { label: 'Chữ viết tắt', icon: 'abc' },
  officials: { label: 'Cán bộ', icon: 'badge' },
  events: { label: 'Sự kiện', icon: 'event' },
  notices: { label: 'Thông báo', icon: 'campaign' },
  agencies: { label: 'Cơ quan', icon: 'account_balance' },
  calendar: { label: 'Lịch công tác', icon: 'calendar_month' },
  units: { label: 'Cơ cấu tổ chức', icon: 'account_tree' },
  leaders: { label: 'Lãnh đạo, đầu mối', icon: 'groups' },
} as const satisfies Record<RegisterKind, { label: string; icon: string }>;

/** Controls that the type of a field doesn't tell, by its path in the article's schema. */
export const articleControls: Readonly<Record<string, Control>> = {
  author: {
    ...fromRegister('authors', '{{name}}', 'name'),
    multiple: true,
    min: 1,
  },
  category: fromRegister('categories', '{{name}}', 'slug'),
  description: { widget: 'text' },
  'image.src': { widget: 'image', choose_url: false },
  'image.caption': { widget: 'text' },
  'attachments.file': { widget: 'file', choose_url: false },
  lang: languageControl(),
};

function articles(today: string): Collection {
  const controls = { ...articleControls, date: { default: today } };
  return {
    name: 'tin',
    label: 'Tin bài',
    label_singular: 'Tin bài',
    icon: 'article',
    description: 'Mỗi tin là một tệp trong content/tin, xếp theo năm và tháng đăng.',
    folder: 'content/tin',
    path: "{{date | date('YYYY')}}/{{date | date('MM')}}/{{slug}}",
    slug: { template: '{{title}}', ...slugRule('tin') },
    format: formats.article,
    summary: '{{title}}',
    sortable_fields: {
      fields: ['date', 'title'],
      default: { field: 'date', direction: 'descending' },
    },
    view_filters: {
      filters: [{ name: 'nhap', label: 'Bản nháp', field: 'draft', pattern: 'true' }],
    },
    view_groups: {
      groups: [
        { name: 'nam', label: 'Năm', field: 'date', pattern: '^\\d{4}' },
        { name: 'chuyen-muc', label: 'Chuyên mục', field: 'category' },
      ],
    },
    // Pictures and attachments lie beside their article, which for the form is a folder of its own.
    media_folder: '..',
    public_folder: '',
    thumbnail: 'image.src',
    fields: withBodyAfter('image', formFields(articleSchema, controls)),
  };
}

const pages: Collection = {
  name: 'trang',
  label: 'Trang',
  label_singular: 'Trang',
  icon: 'web',
  description: 'Các trang ít thay đổi như Giới thiệu; trang .mdx sửa bằng trình soạn thảo.',
  folder: 'content/trang',
  slug: '{{title}}',
  format: formats.page,
  summary: '{{title}}',
  media_folder: '',
  public_folder: '',
  fields: [
    ...formFields(pageSchema, { description: { widget: 'text' }, lang: languageControl() }),
    bodyField,
  ],
};

const registers: Collection = {
  name: 'so-bo',
  label: 'Danh mục',
  icon: 'list_alt',
  files: registerKinds.map((kind) => registerFile(kind)),
};

function registerFile(kind: RegisterKind): CollectionFile {
  const fields = formFields(registerItems[kind], { description: { widget: 'text' } });
  const named = fields.find(({ name }) => name === 'name') ?? fields[0];
  const { label, icon } = registerNames[kind];
  return {
    name: kind,
    label,
    icon,
    file: registerFiles[kind],
    format: formats.register(kind),
    fields: [
      {
        name: registerField,
        label,
        widget: 'list',
        collapsed: true,
        summary: `{{${named?.name ?? ''}}}`,
        fields,
      },
    ],
  };
}

function fromRegister(kind: RegisterKind, shown: string, stored: string): Control {
  return {
    widget: 'relation',
    collection: 'so-bo',
    file: kind,
    value_field: `${registerField}.*.${stored}`,
    display_fields: [shown.replace('{{', `{{${registerField}.*.`)],
  };
}

function languageControl(): Control {
  return {
    widget: 'select',
    default: 'vi',
    options: [
      { value: 'vi', label: 'Tiếng Việt' },
      { value: 'en', label: 'Tiếng Anh' },
    ],
  };
}
