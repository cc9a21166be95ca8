import { articleSchema } from './article.ts';
import { albumSchema } from './album.ts';
import { bulletinIssueSchema } from './bulletin-issue.ts';
import { consultationSchema } from './consultation.ts';
import { officialDocumentSchema } from './official-document.ts';
import { pageSchema } from './page.ts';
import { questionSchema } from './question.ts';

/** The kinds of text that editors write: where its files lie, where its pages lie, what its front matter holds. */
export const kinds = {
  article: { folder: 'content/tin/', address: '/tin/', schema: articleSchema },
  page: { folder: 'content/trang/', address: '/', schema: pageSchema },
  document: { folder: 'content/van-ban/', address: '/van-ban/', schema: officialDocumentSchema },
  question: { folder: 'content/hoi-dap/', address: '/hoi-dap/', schema: questionSchema },
  album: { folder: 'content/thu-vien-anh/', address: '/thu-vien-anh/', schema: albumSchema },
  consultation: {
    folder: 'content/lay-y-kien/',
    address: '/lay-y-kien/',
    schema: consultationSchema,
  },
  issue: { folder: 'content/so/', address: '/so/', schema: bulletinIssueSchema },
} as const;

export type Kind = keyof typeof kinds;

/** The kinds that an office may do without. */
export const otherKinds = [
  'document',
  'question',
  'album',
  'consultation',
  'issue',
] as const satisfies readonly Kind[];

export type OtherKind = (typeof otherKinds)[number];

/** The kind of a file by its folder; undefined outside the folders of texts. */
export function kindOf(file: string): Kind | undefined {
  return names.find((kind) => file.startsWith(kinds[kind].folder));
}

const names = Object.keys(kinds) as Kind[];

/** Whether the loader reads the file as a text of ours. */
export function isTextFile(file: string): boolean {
  return kindOf(file) !== undefined && /\.mdx?$/.test(file);
}
