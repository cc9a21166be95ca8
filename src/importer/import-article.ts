import type { Root } from 'mdast';
import { findNamed } from '../model/find-named.ts';
import { todayInVietnam, type VietnameseDate } from '../text/date.ts';
import { compose, placeDoubts, type Matter, type PlacedDoubt } from './article/compose.ts';
import { dropLeftovers } from './article/drop-leftovers.ts';
import { joinCaptions } from './article/join-captions.ts';
import { placeArticle, type Place } from './article/place-article.ts';
import { shapeHeadings } from './article/shape-headings.ts';
import { takeByline } from './article/take-byline.ts';
import { readDate, takeDate } from './article/take-date.ts';
import { takePictures, type PictureFile } from './article/take-pictures.ts';
import { takeTitle } from './article/take-title.ts';
import { textOfBlock } from './article/text-of-block.ts';
import { tidy } from './article/tidy.ts';
import type { Fields } from './fields.ts';
import { cleanHtml } from './html/clean-html.ts';
import { textOf } from './html/text-of.ts';
import { toMarkdown } from './html/to-markdown.ts';
import { Ledger, type Removed } from './ledger.ts';
import { readSource } from './read-source.ts';
import { ImportRefusal } from './refusal.ts';
import { missingWords } from './words.ts';

/**
 * Turns a document into an article: its file, its pictures, what was left out and what to look at. Reads nothing but
 * the bytes and, through `readFile`, pictures beside the document. Every word of the document stands in the article or
 * in `removed`: the words are counted at the end, and any that is missing is listed as such.
 *
 * @throws {ImportRefusal} when the document can't be read
 */
export async function importArticle(
  document: Document,
  settings: Settings,
): Promise<ImportedArticle> {
  try {
    return await convert(document, settings);
  } catch (error) {
    // The stack runs out on pages of thousands of elements one in the other: no office writes such.
    if (!(error instanceof RangeError)) throw error;
    throw new ImportRefusal(
      'Nội dung lồng nhau quá sâu nên không xử lý được.',
      'Chép chữ của bài vào tệp .txt rồi nhập lại.',
    );
  }
}

async function convert(document: Document, settings: Settings): Promise<ImportedArticle> {
  const ledger = new Ledger();
  const { tree, pictures, fields = {} } = await readSource(document, ledger);
  const head = cleanHtml(tree, ledger);
  const before = `${textOf(tree)}\n${ledger.removed.map(({ text }) => text).join('\n')}`;
  const given: Fields = { ...fields, ...defined(settings.given ?? {}) };

  const body = toMarkdown(tree, ledger);
  tidy(body);
  dropLeftovers(body, ledger);
  const title = takeTitle(body, given.title, ledger);
  const date = takeDate(body, given.date ?? head.date, ledger);
  const byline = takeByline(body, settings.authors, ledger);
  joinCaptions(body, ledger);
  shapeHeadings(body, ledger);

  const place = placeArticle(
    title ?? '',
    date ?? todayInVietnam(settings.now),
    stemOf(document.name),
  );
  const read = (address: string) => pictures.get(address) ?? settings.readFile?.(address);
  const files = await takePictures(body, place.name, read, ledger);
  body.children = body.children.filter(
    (block) => block.type !== 'paragraph' || block.children.length > 0,
  );

  const matter = fill({ given, title, date, byline, categories: settings.categories }, ledger);
  noteMissing(before, matter, body, ledger);
  const text = compose(matter, body);
  return {
    place,
    text,
    pictures: files,
    removed: ledger.removed,
    doubts: placeDoubts(text, matter, body, ledger),
  };
}

function fill({ given, title, date, byline, categories }: Known, ledger: Ledger): Matter {
  const category =
    given.category === undefined ? undefined : findNamed(categories, given.category)?.slug;
  if (given.category !== undefined && category === undefined) {
    ledger.remove('Chuyên mục của bài gốc, không có trong content/chuyen-muc.yaml', given.category);
  }
  const author = given.author?.length ? given.author : byline.author;
  if (author !== byline.author && byline.author)
    ledger.remove('Tên ở cuối bài, khác tác giả đã cho', byline.author.join(', '));
  if (title === undefined)
    ledger.doubt('Không rõ tiêu đề; điền vào khóa title và đổi tên tệp theo tiêu đề.', 'title');
  if (!author?.length) ledger.doubt('Không rõ tác giả; điền vào khóa author.', 'author');
  if (date === undefined)
    ledger.doubt(
      'Không rõ ngày đăng; điền vào khóa date, và nếu không phải tháng này thì chuyển tệp sang đúng thư mục năm, tháng.',
      'date',
    );
  if (category === undefined)
    ledger.doubt('Chưa có chuyên mục; điền vào khóa category.', 'category');
  const source = given.source ?? byline.source;
  if (source !== byline.source && byline.source)
    ledger.remove('Nguồn ở cuối bài, khác nguồn đã cho', byline.source);
  return {
    ...given,
    title,
    author,
    date,
    category,
    source,
    updated: given.updated === undefined ? undefined : readDate(given.updated),
  };
}

/** The last net: what the steps before have lost without saying so. */
function noteMissing(before: string, matter: Matter, body: Root, ledger: Ledger): void {
  const after = [
    ...ledger.removed.map(({ text }) => text),
    matter.title,
    matter.author?.join(' '),
    matter.source,
    textOfBlock(body),
  ].join('\n');
  const missing = missingWords(before, after);
  if (missing.length === 0) return;
  ledger.remove('Chữ bị rơi khi chuyển, cần chép lại từ bài gốc', missing.join(' '));
  ledger.doubt(
    `Có ${missing.length} từ không chuyển được, liệt kê ở phần “Đã bỏ”; chép lại từ bài gốc nếu cần.`,
  );
}

function stemOf(name: string): string {
  return name
    .replace(/^.*[\\/]/, '')
    .replace(/\.[^.]*$/, '')
    .replace(/^\d{4}-\d{2}-\d{2}-/, '');
}

function defined(fields: Fields): Fields {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}

/** What is to be brought in. */
export interface Document {
  /** The file's name or path; `-` for standard input. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What the bulletin knows, and what the editor said. */
export interface Settings {
  /** Names in the register. */
  readonly authors: readonly string[];
  readonly categories: readonly { readonly slug: string; readonly name: string }[];
  readonly now: Date;
  /** What the editor gave beside the document; it wins over what the document says. */
  readonly given?: Fields;
  /** Bytes of a picture that the document names by a relative path. */
  readonly readFile?: (address: string) => Uint8Array | undefined;
}

/** An article ready to be written. */
export interface ImportedArticle {
  readonly place: Place;
  readonly text: string;
  readonly pictures: readonly PictureFile[];
  readonly removed: readonly Removed[];
  readonly doubts: readonly PlacedDoubt[];
}

interface Known {
  readonly given: Fields;
  readonly title: string | undefined;
  readonly date: VietnameseDate | undefined;
  readonly byline: ReturnType<typeof takeByline>;
  readonly categories: Settings['categories'];
}
