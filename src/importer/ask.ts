import input from '@inquirer/input';
import search from '@inquirer/search';
import { formatDate, todayInVietnam } from '../text/date.ts';
import { completions, objections, type Answers } from './new-article.ts';
import type { Bulletin } from './read-bulletin.ts';

/** Asks on a terminal for what was not given. Leaving with Ctrl+C rejects with an `ExitPromptError`. */
export async function ask(
  given: Partial<Answers>,
  { bulletin, tags, now, context = {} }: Setting,
): Promise<Answers> {
  const title =
    given.title ??
    (await input(
      { message: 'Tiêu đề bài:', validate: (written) => objections.title(written) ?? true, theme },
      context,
    ));
  const category =
    given.category ??
    (await search(
      {
        message: 'Chuyên mục:',
        source: (typed = '') =>
          bulletin.categories
            .filter(({ slug, name }) => completions(typed, [slug, name]).length > 0)
            .map(({ slug, name }) => ({ value: slug, name })),
        theme,
      },
      context,
    ));
  const author = given.author ?? [await pick('Tác giả:', 'Dùng tên', bulletin.authors, context)];
  const chosen = given.tags ?? (await askTags(tags, context));
  const date =
    given.date ??
    (await input(
      {
        message: 'Ngày đăng:',
        default: formatDate(todayInVietnam(now)),
        validate: (written) => objections.date(written) ?? true,
        theme,
      },
      context,
    ));
  return { title: title.trim(), category, author, tags: chosen, date };
}

async function askTags(known: readonly string[], context: object): Promise<string[]> {
  const chosen: string[] = [];
  for (;;) {
    const left = known.filter((tag) => !chosen.includes(tag));
    const message =
      chosen.length === 0 ? 'Thẻ (Enter để bỏ qua):' : `Thẻ nữa, đã chọn ${chosen.join(', ')}:`;
    const tag = await pick(
      message,
      'Thẻ mới',
      left,
      context,
      chosen.length === 0 ? 'Không gắn thẻ' : 'Xong',
    );
    if (tag === '') return chosen;
    chosen.push(tag);
  }
}

/** Offers names of a list as they are typed, and what was typed itself. `none` stands first where nothing may be chosen. */
function pick(
  message: string,
  own: string,
  names: readonly string[],
  context: object,
  none?: string,
): Promise<string> {
  return search(
    {
      message,
      source: (typed = '') => {
        const found = completions(typed, names).map((name) => ({ value: name, name }));
        const isKnown = found.some(({ name }) => name === typed.trim());
        const isName = objections.author(typed) === undefined;
        return [
          ...(none !== undefined && typed === '' ? [{ value: '', name: none }] : []),
          ...found,
          ...(isName && !isKnown
            ? [{ value: typed.trim(), name: `${own} “${typed.trim()}”` }]
            : []),
        ];
      },
      theme,
    },
    context,
  );
}

const theme = {
  style: {
    keysHelpTip: () => '↑↓ để chọn, gõ để tìm, Enter để nhận',
    error: (text: string) => `> ${text === 'No results found' ? 'Không có mục nào như vậy' : text}`,
  },
};

interface Setting {
  readonly bulletin: Bulletin;
  /** Tags in use, to be offered. */
  readonly tags: readonly string[];
  readonly now: Date;
  /** Where to read and write instead of the terminal. */
  readonly context?: {
    readonly input?: NodeJS.ReadableStream;
    readonly output?: NodeJS.WritableStream;
  };
}
