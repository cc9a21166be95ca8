import { toInstant } from '../text/date.ts';
import type { Article } from './article.ts';

/**
 * Where an article stands at the instant `now`. A withdrawal counts at once, whatever its date says:
 * a slip in the date must not keep online what had to go.
 */
export function stageOf({ draft, date, expires, withdrawn }: Life, now: Date): Stage {
  if (draft) return 'draft';
  if (toInstant(date) > now) return 'scheduled';
  if (withdrawn) return 'withdrawn';
  if (expires !== undefined && toInstant(expires) <= now) return 'expired';
  return 'published';
}

/** Readers see what is `published`; of what is `withdrawn` they see that it was, when and why. */
export type Stage = 'draft' | 'scheduled' | 'published' | 'expired' | 'withdrawn';

type Life = Pick<Article, 'draft' | 'date' | 'expires' | 'withdrawn'>;
