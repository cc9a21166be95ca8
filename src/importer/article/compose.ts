import type { Root } from 'mdast';
import { gfmFootnoteToMarkdown } from 'mdast-util-gfm-footnote';
import { gfmStrikethroughToMarkdown } from 'mdast-util-gfm-strikethrough';
import { gfmTableToMarkdown } from 'mdast-util-gfm-table';
import { remark } from 'remark';
import { visit } from 'unist-util-visit';
import { formatDate, type VietnameseDate } from '../../text/date.ts';
import { remarkTablesAndNotes } from '../../markdown/remark-tables-and-notes.ts';
import { writeYaml } from '../../model/yaml-write.ts';
import type { Doubt, FieldName, Ledger } from '../ledger.ts';

/** The text of an article's file: front matter with a prompt for each key that the editor must fill in, then the body. */
export function compose(matter: Matter, body: Root): string {
  return `---\n${frontMatter(matter)}---\n\n${toText(body)}`;
}

/** Everything to look at, with its line in the composed file, in order. */
export function placeDoubts(
  text: string,
  matter: Matter,
  body: Root,
  { doubts }: Ledger,
): PlacedDoubt[] {
  const head = `---\n${frontMatter(matter)}---\n\n`;
  const lines = text.split('\n');
  const blockLines = linesOfBlocks(body).map((line) => line + head.split('\n').length - 1);
  const blockOf = new Map<unknown, number>();
  for (const [at, block] of body.children.entries())
    visit(block, (node) => void blockOf.set(node, at));
  const lineOf = ({ place }: Doubt): number => {
    if (typeof place !== 'string') return blockLines[blockOf.get(place) ?? -1] ?? 1;
    return lines.findIndex((line) => line.startsWith(`${place}:`)) + 1 || 1;
  };
  return doubts
    .map((doubt) => ({ line: lineOf(doubt), message: doubt.message }))
    .sort((a, b) => a.line - b.line);
}

/** The line on which each block of the body begins when written, from 1. */
function linesOfBlocks(body: Root): number[] {
  const written = remark()
    .use(remarkTablesAndNotes, { addresses: false, tables: true })
    .parse(toText(body));
  const lines = written.children.map(({ position }) => position?.start.line ?? 1);
  if (lines.length === body.children.length) return lines;
  // Two lists in a row may read as one: then each block is written with all before it.
  return body.children.map((_, at) => {
    const before = { type: 'root', children: body.children.slice(0, at) } satisfies Root;
    return at === 0 ? 1 : toText(before).split('\n').length + 1;
  });
}

function frontMatter(matter: Matter): string {
  const { date, author, tags, draft, redirects, lang, ...rest } = matter;
  const fields = {
    title: rest.title,
    author: author?.length === 1 ? author[0] : author,
    date:
      date &&
      (date.time
        ? `${formatDate(date)} ${date.time.hour}:${String(date.time.minute).padStart(2, '0')}`
        : formatDate(date)),
    category: rest.category,
    tags: tags?.length ? tags : undefined,
    description: rest.description,
    updated: rest.updated && formatDate(rest.updated),
    draft: draft === true ? true : undefined,
    source: rest.source,
    redirects: redirects?.length ? redirects : undefined,
    lang: lang === 'en' ? lang : undefined,
  };
  return Object.entries(fields)
    .map(([key, value]) => {
      const prompt = PROMPTS[key as FieldName];
      if (value !== undefined) return writeYaml({ [key]: value });
      return prompt === undefined ? '' : `${key}: # ${prompt}\n`;
    })
    .join('');
}

function toText(body: Root): string {
  return remark()
    .data('toMarkdownExtensions', [
      gfmTableToMarkdown({ tablePipeAlign: false }),
      gfmFootnoteToMarkdown(),
      gfmStrikethroughToMarkdown(),
    ])
    .data('settings', {
      bullet: '-',
      emphasis: '*',
      rule: '-',
      listItemIndent: 'one',
      fences: true,
    })
    .stringify(body);
}

const PROMPTS: Partial<Readonly<Record<FieldName, string>>> = {
  title: 'Điền tiêu đề của bài',
  author: 'Điền tên tác giả, ví dụ Anh Ngọc',
  date: 'Điền ngày đăng, ví dụ 30/6/2020',
  category: 'Điền một chuyên mục có trong content/chuyen-muc.yaml',
};

/** What is known for the front matter. */
export interface Matter {
  readonly title?: string | undefined;
  readonly author?: readonly string[] | undefined;
  readonly date?: VietnameseDate | undefined;
  readonly category?: string | undefined;
  readonly tags?: readonly string[] | undefined;
  readonly description?: string | undefined;
  readonly updated?: VietnameseDate | undefined;
  readonly draft?: boolean | undefined;
  readonly source?: string | undefined;
  readonly redirects?: readonly string[] | undefined;
  readonly lang?: 'vi' | 'en' | undefined;
}

export interface PlacedDoubt {
  readonly line: number;
  readonly message: string;
}
