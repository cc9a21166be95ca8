import { nearestName } from '../checks/nearest-name.ts';
import { findNamed } from '../model/find-named.ts';
import { parseVietnameseDate, type VietnameseDate } from '../text/date.ts';
import { slugify } from '../text/slug.ts';
import { compose } from './article/compose.ts';
import { placeArticle, type Place } from './article/place-article.ts';
import type { Bulletin } from './read-bulletin.ts';

/** An article with nothing written yet, at its address, from answers that have been checked. */
export function newArticle(
  { title, author, category, tags, date }: Answers,
  bulletin: Bulletin,
): { place: Place; text: string } {
  const day = typeof date === 'string' ? readDay(date) : date;
  if (!day) throw new Error(`No date in ${String(date)}.`);
  const names = author.map((name) => findName(bulletin.authors, name) ?? name);
  const matter = {
    title,
    author: names,
    date: day,
    category: findNamed(bulletin.categories, category)?.slug ?? category,
    tags,
  };
  return { place: placeArticle(title, day), text: compose(matter, { type: 'root', children: [] }) };
}

/** What is wrong with an answer, as a Vietnamese sentence with the nearest that would do; undefined when nothing is. */
export const objections = {
  title: (written: string) =>
    slugify(written) === '' ? 'Tiêu đề phải có ít nhất một chữ cái hoặc chữ số.' : undefined,
  author: (written: string) =>
    slugify(written) === '' ? 'Tên tác giả phải có ít nhất một chữ cái.' : undefined,
  category: (written: string, { categories }: Bulletin) => {
    if (findNamed(categories, written)) return undefined;
    const names = categories.flatMap(({ slug, name }) => [slug, name]);
    const nearest = nearestName(written, names);
    const hint =
      nearest === undefined
        ? `Chọn một trong: ${categories.map(({ slug }) => slug).join(', ')}.`
        : `Có phải là “${nearest}”?`;
    return `Không có chuyên mục “${written}”. ${hint}`;
  },
  date: (written: string) => {
    const reading = parseVietnameseDate(written);
    if (reading.ok) return undefined;
    return `Ngày “${written}” không hợp lệ.${reading.suggestion === undefined ? ' Ghi ngày/tháng/năm, ví dụ 30/6/2020.' : ` Có phải là ${reading.suggestion}?`}`;
  },
};

/** Names of a list that hold what was typed, marks and case aside; all when nothing was. */
export function completions(typed: string, names: readonly string[]): string[] {
  const wanted = slugify(typed);
  return names.filter((name) => slugify(name).includes(wanted));
}

function readDay(text: string): VietnameseDate | undefined {
  const reading = parseVietnameseDate(text);
  return reading.ok ? reading.date : undefined;
}

function findName(names: readonly string[], written: string): string | undefined {
  return names.find((name) => slugify(name) === slugify(written));
}

/** What an editor answers, or gives as flags. */
export interface Answers {
  readonly title: string;
  readonly author: readonly string[];
  /** Slug or name. */
  readonly category: string;
  readonly tags: readonly string[];
  readonly date: VietnameseDate | string;
}
