import { readFileSync } from 'node:fs';
import path from 'node:path';
import { load } from 'js-yaml';
import * as z from 'zod';

/** Something hostile that an editor's account could commit: files of a content folder, by path. */
export interface HostileCase {
  readonly name: string;
  readonly files: Readonly<Record<string, string | Buffer>>;
  /** The address that it would get. */
  readonly url: string;
  /** May not be taken for content at all. */
  readonly mustBeRefused: boolean;
}

/** Every case in the files of `cases/`. */
export function hostileCases(): HostileCase[] {
  return FILES.flatMap((file) => {
    const text = readFileSync(path.join(import.meta.dirname, 'cases', `${file}.yaml`), 'utf8');
    return casesOf(file, schema.parse(load(text)));
  });
}

/** What every case's content folder holds besides. */
export const REGISTERS = {
  'content/chuyen-muc.yaml': '- slug: tin-tuc\n  name: Tin tức\n',
  'content/tac-gia.yaml': '- slug: anh-ngoc\n  name: Anh Ngọc\n',
};

function casesOf(file: string, groups: Groups): HostileCase[] {
  const article = (kind: string, order: number, text: string): [string, string, string] => {
    const slug = `${file}-${kind}-${order}`;
    return [`content/tin/2020/06/${slug}.md`, text, `/tin/2020/06/${slug}/`];
  };
  const make = (
    shown: string,
    [name, text, url]: [string, string, string],
    options: { files?: Record<string, string | Buffer>; mustBeRefused?: boolean } = {},
  ): HostileCase => ({
    name: `${file}: ${JSON.stringify(shown).slice(0, 100)}`,
    files: { ...options.files, [name]: text },
    url,
    mustBeRefused: options.mustBeRefused ?? false,
  });
  const beside = (file: FileCase) => ({ [`content/tin/2020/06/${file.name}`]: bytesOf(file) });
  return [
    ...groups.bodies.map((body, i) => make(body, article('than', i, matter() + body))),
    ...groups.titles.map((title, i) => make(title, article('tieu-de', i, titled(title)))),
    ...groups.refused.map((text, i) =>
      make(text, article('dau', i, text), { mustBeRefused: true }),
    ),
    ...groups.keys.map((line, i) =>
      make(line, article('khoa', i, withKey(line)), { mustBeRefused: true }),
    ),
    ...groups.files.map((file, i) =>
      make(file.name, article('anh', i, `${matter()}![Ảnh thử](${file.name})`), {
        files: beside(file),
      }),
    ),
    ...groups.attachments.map((file, i) =>
      make(file.name, article('tep', i, withAttachment(file.name)), { files: beside(file) }),
    ),
    ...groups.names.map((name) =>
      make(name, [`content/tin/2020/06/${name}`, `${matter()}Thân bài.`, '/'], {
        mustBeRefused: true,
      }),
    ),
    ...groups.pages.map((body, i) =>
      make(
        body,
        [
          `content/trang/mdx-${i}.mdx`,
          `---\ntitle: Trang thử ${i}\n---\n\n${body}\n`,
          `/mdx-${i}/`,
        ],
        { mustBeRefused: true },
      ),
    ),
  ];
}

/** The bytes of a picture, and behind them what a browser or a reader of other files would take for its own. */
function bytesOf({ base64, text }: FileCase): string | Buffer {
  return base64 === undefined
    ? text
    : Buffer.concat([Buffer.from(base64, 'base64'), Buffer.from(text)]);
}

const FIELDS = {
  title: "'Bài thử'",
  author: 'Anh Ngọc',
  date: '30/6/2020',
  category: 'Tin tức',
};

function matter(fields: Readonly<Record<string, string>> = {}): string {
  const lines = Object.entries({ ...FIELDS, ...fields }).map(
    ([key, value]) => `${key}: ${value}\n`,
  );
  return `---\n${lines.join('')}---\n\n`;
}

function titled(title: string): string {
  const written = JSON.stringify(title);
  return `${matter({
    title: written,
    description: written,
    author: written,
    tags: `[${written}]`,
    source: written,
  })}Thân bài.\n`;
}

/** The sound front matter with one line put in the place of the same key, or added. */
function withKey(line: string): string {
  const [key = '', ...value] = line.split(': ');
  return `${matter({ [key]: value.join(': ') })}Thân bài.\n`;
}

/** Once in the front matter, once in the text. */
function withAttachment(name: string): string {
  return `${matter({ attachments: `[{ file: ${name}, title: Tệp thử }]` })}[Tệp thử](${name})\n`;
}

const FILES = [
  'html',
  'markdown',
  'titles',
  'front-matter',
  'unicode',
  'mdx',
  'paths',
  'names',
  'polyglots',
];

const fileSchema = z.strictObject({
  name: z.string(),
  text: z.string(),
  base64: z.string().optional(),
});
const texts = z.string().array().default([]);
const schema = z.strictObject({
  about: z.string(),
  bodies: texts,
  titles: texts,
  refused: texts,
  keys: texts,
  pages: texts,
  names: texts,
  files: fileSchema.array().default([]),
  attachments: fileSchema.array().default([]),
});
type Groups = z.output<typeof schema>;
type FileCase = z.output<typeof fileSchema>;
