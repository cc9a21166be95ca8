import { compareDates, type VietnameseDate } from '../text/date.ts';

/** File of the drawn picture for link previews, beside an article's page; at the root the site's own. */
export const PREVIEW_FILE = 'anh-chia-se.png';

/**
 * The articles that get a picture drawn for links to them: the newest of those without one of their own. Drawing
 * takes time, and links to old articles are seldom shared.
 */
export function drawnPreviews<Article extends Drawable>(
  articles: readonly Article[],
  count: number,
): readonly Article[] {
  return articles
    .filter(({ hasPicture }) => !hasPicture)
    .sort((a, b) => compareDates(b.date, a.date) || (a.id < b.id ? -1 : 1))
    .slice(0, count);
}

interface Drawable {
  readonly id: string;
  readonly date: VietnameseDate;
  readonly hasPicture: boolean;
}
