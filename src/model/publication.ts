import { toInstant } from '../text/date.ts';
import type { Article } from './article.ts';

/** Whether readers may see the article at the instant `now`: no draft, its date reached, not expired. */
export function isPublished(
  { draft, date, expires }: Pick<Article, 'draft' | 'date' | 'expires'>,
  now: Date,
): boolean {
  if (draft || toInstant(date) > now) return false;
  return expires === undefined || toInstant(expires) > now;
}
