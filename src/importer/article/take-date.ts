import type { Root } from 'mdast';
import { guessDate } from '../../text/date-guess.ts';
import { formatDate, parseVietnameseDate, type VietnameseDate } from '../../text/date.ts';
import type { Ledger } from '../ledger.ts';
import { textOfBlock } from './text-of-block.ts';

/**
 * The date of an article: what the source says of itself, a line that is a date and nothing else (taken out and listed),
 * or the dateline of the first paragraphs (left in place). Nothing is invented: a day without a year gives none.
 */
export function takeDate(
  tree: Root,
  written: string | undefined,
  ledger: Ledger,
): VietnameseDate | undefined {
  const given = written === undefined ? undefined : readDate(written);
  if (written !== undefined && !given)
    ledger.doubt(`Không hiểu ngày “${written}” của bài gốc.`, 'date');
  const line = takeDateLine(tree, ledger);
  if (given ?? line) return given ?? line;
  const blocks = tree.children.filter(({ type }) => type === 'paragraph').slice(0, 2);
  for (const block of blocks) {
    const text = textOfBlock(block).slice(0, 250);
    const date = findDateline(text);
    if (date) {
      ledger.doubt(
        `Ngày đăng ${formatDate(date)} lấy từ câu mở đầu; sửa lại nếu bài đăng ngày khác.`,
        'date',
      );
      return date;
    }
    const partial = PARTIAL.exec(text)?.[0];
    if (partial !== undefined) {
      ledger.doubt(`Câu mở đầu ghi “${partial}” mà không có năm.`, 'date');
      return undefined;
    }
  }
  return undefined;
}

/** A date in any usual writing, with its time where there is one; an instant with a zone as the time in Việt Nam. */
export function readDate(text: string): VietnameseDate | undefined {
  const zoned =
    /^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)? ?(?:Z|[+-]\d{2}:?\d{2})$/.exec(
      text.trim(),
    );
  if (zoned) {
    const instant = new Date(text.trim().replace(/^(\S{10}) (\S+) ?/, '$1T$2'));
    const local = new Date(instant.getTime() + 7 * 3_600_000).toISOString();
    return Number.isNaN(instant.getTime())
      ? undefined
      : accept(local.slice(0, 16).replace('T', ' '));
  }
  const plain = text.trim().replace(/^(\d{4}-\d{2}-\d{2}[T ]\d{1,2}:\d{2}):\d{2}$/, '$1');
  return accept(plain) ?? accept(guessDate(plain));
}

function takeDateLine(tree: Root, ledger: Ledger): VietnameseDate | undefined {
  const at = tree.children.slice(0, 4).findIndex((block) => {
    const text = textOfBlock(block);
    return (
      block.type === 'paragraph' &&
      text.length <= 80 &&
      DATE_LINE.test(text) &&
      readDateLine(text) !== undefined
    );
  });
  const block = tree.children[at];
  if (!block) return undefined;
  tree.children.splice(at, 1);
  ledger.remove('Dòng ngày đăng, đã ghi vào khóa date', textOfBlock(block));
  return readDateLine(textOfBlock(block));
}

function readDateLine(text: string): VietnameseDate | undefined {
  const clock = /\b(\d{1,2})\s*(?::|h|giờ)\s*(\d{2})\b/iu.exec(text);
  const date = findDate(text);
  if (!date || !clock) return date;
  return accept(`${formatDate(date)} ${clock[1] ?? ''}:${clock[2] ?? ''}`) ?? date;
}

/** A date that the sentence happens on: after a time of day or `ngày`, or at the very start. Jubilees and years of birth are none. */
function findDateline(text: string): VietnameseDate | undefined {
  for (const found of text.matchAll(DATELINE)) {
    const date = findDate(found[1] ?? '');
    if (date) return date;
  }
  return undefined;
}

function findDate(text: string): VietnameseDate | undefined {
  for (const pattern of DATES) {
    const found = pattern.exec(text);
    const [, day, month, year] = found ?? [];
    const date = found && accept(`${day ?? ''}/${month ?? ''}/${year ?? ''}`);
    if (date) return date;
  }
  return undefined;
}

function accept(text: string | undefined): VietnameseDate | undefined {
  const reading = text === undefined ? undefined : parseVietnameseDate(text);
  return reading?.ok ? reading.date : undefined;
}

const DATES: readonly RegExp[] = [
  /(?<![\d/])(\d{1,2})\s?[/.-]\s?(\d{1,2})\s?[/.-]\s?((?:19|20)\d{2})(?![\d/])/u,
  /ngày\s+(\d{1,2})\s+tháng\s+(\d{1,2})\s+năm\s+(\d{4})/iu,
];

const DATELINE =
  /(?:^[^.;]{0,40}(?:[(,]|\s[–-]\s)\s*|^|(?:sáng|trưa|chiều|tối|đêm|ngày|hôm nay|lúc|vào)\s*\(?\s*)((?:ngày\s+)?\d{1,2}\s?(?:[/.-]\s?\d{1,2}\s?[/.-]|\s+tháng\s+\d{1,2}\s+năm)\s?(?:19|20)\d{2})(?!\s?[-–]\s?\d)/giu;

/** Nothing but a date, a weekday, a time and what portals put around them. */
const DATE_LINE =
  /^[([\s]*(?:ngày đăng|đăng (?:ngày|lúc)|cập nhật(?: ngày| lúc)?|ngày|thứ \p{L}+|chủ nhật|lúc|gmt|năm|tháng|giờ|[\d\s/.,:;|+\-–()[\]]|h|am|pm|sa|ch)+$/iu;

const PARTIAL =
  /(?:sáng|trưa|chiều|tối|ngày|hôm)(?: ngày)?\s+\(?\d{1,2}[/.-]\d{1,2}(?![\d/.-]*\d{4})/iu;
