import { site } from '../site.ts';
import { toInstant, type VietnameseDate } from '../text/date.ts';

/** Whether so much time has passed since the last change that readers should be told; 0 years for never. */
export function isOld(
  { year, month, day }: VietnameseDate,
  now: Date,
  years: number = site.oldAfterYears,
): boolean {
  return years > 0 && toInstant({ year: year + years, month, day }) <= now;
}
