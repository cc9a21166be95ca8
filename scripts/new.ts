// Begins an article: `npm run new -- "Tiêu đề"` asks for the rest; without a terminal all is given as flags.
import { ask } from '../src/importer/ask.ts';
import { newArticle, objections, type Answers } from '../src/importer/new-article.ts';
import { readBulletin } from '../src/importer/read-bulletin.ts';
import { ImportRefusal } from '../src/importer/refusal.ts';
import { usedTags } from '../src/importer/used-tags.ts';
import { writeArticle } from '../src/importer/write-article.ts';
import { contentFolder } from '../src/loader/folders.ts';
import { todayInVietnam } from '../src/text/date.ts';
import { readCommandLine } from './command-line.ts';

const USAGE = `Tạo tệp cho một bài mới.

Cách dùng:
  npm run new -- "Khai giảng năm học mới"     hỏi tiếp tác giả, chuyên mục, thẻ, ngày
  npm run new -- "Tiêu đề" --author "Tên" --category slug --tags "thẻ 1, thẻ 2" --date 5/9/2026

Có thể thêm: --content THƯ-MỤC`;

const { values, positionals } = readCommandLine(USAGE, {
  allowPositionals: true,
  options: {
    author: { type: 'string' },
    category: { type: 'string' },
    tags: { type: 'string' },
    date: { type: 'string' },
    content: { type: 'string', default: contentFolder() },
  },
});

const bulletin = readBulletin(values.content);
const now = new Date();
const given: Partial<Answers> = dropUndefined({
  title: positionals.length > 0 ? positionals.join(' ') : undefined,
  author: list(values.author),
  category: values.category,
  tags: list(values.tags),
  date: values.date,
});
const wrong = [
  ...(given.title === undefined ? [] : [objections.title(given.title)]),
  ...(given.author ?? []).map((name) => objections.author(name)),
  ...(given.category === undefined ? [] : [objections.category(given.category, bulletin)]),
  ...(typeof given.date === 'string' ? [objections.date(given.date)] : []),
].filter((one) => one !== undefined);

if (wrong.length > 0) refuse(wrong.join('\n'));
else if (process.stdin.isTTY && process.stdout.isTTY) await begin();
else beginWithFlags();

async function begin(): Promise<void> {
  try {
    write(await ask(given, { bulletin, tags: usedTags(values.content), now }));
  } catch (error) {
    if (!(error instanceof Error) || error.name !== 'ExitPromptError') throw error;
    refuse('Đã thôi, chưa tạo tệp nào.');
  }
}

function beginWithFlags(): void {
  const { title, author, category } = given;
  if (title !== undefined && author !== undefined && category !== undefined) {
    write({ tags: [], date: todayInVietnam(now), ...given, title, author, category });
    return;
  }
  const missing = [
    ...(title === undefined ? ['"Tiêu đề"'] : []),
    ...(author === undefined ? ['--author "Tên tác giả"'] : []),
    ...(category === undefined ? [`--category ${bulletin.categories[0]?.slug ?? 'slug'}`] : []),
  ];
  refuse(
    `Không có bàn phím để hỏi, mà còn thiếu: ${missing.join(', ')}.\nGhi đủ trên một dòng, ví dụ: npm run new -- "Khai giảng năm học mới" --author "Anh Ngọc" --category ${bulletin.categories[0]?.slug ?? 'tin-tuc-su-kien'}`,
  );
}

function write(answers: Answers): void {
  const article = newArticle(answers, bulletin);
  try {
    writeArticle(article, values.content);
    console.log(`Đã tạo ${article.place.file}\nĐịa chỉ trên trang: ${article.place.address.url}`);
    console.log('Viết nội dung bài dưới dòng --- thứ hai, rồi chạy npm run check.');
  } catch (error) {
    if (!(error instanceof ImportRefusal)) throw error;
    refuse(`${error.message}\n${error.mend}`);
  }
}

function refuse(message: string): void {
  console.error(message);
  process.exitCode = 1;
}

function list(text: string | undefined): string[] | undefined {
  return text
    ?.split(',')
    .map((one) => one.trim())
    .filter(Boolean);
}

function dropUndefined(answers: {
  [Key in keyof Answers]?: Answers[Key] | undefined;
}): Partial<Answers> {
  return Object.fromEntries(Object.entries(answers).filter(([, value]) => value !== undefined));
}
