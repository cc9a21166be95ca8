import { getLunarDate, getYearCanChi } from '@dqcai/vn-lunar';
import type { VietnameseDate } from './date.ts';

/** A day in the Vietnamese lunar calendar: `10 tháng 5 năm Canh Tý`, with `nhuận` after the number of a leap month. */
export function formatLunarDate({ year, month, day }: VietnameseDate): string {
  const lunar = getLunarDate(day, month, year);
  const leap = lunar.leap ? ' nhuận' : '';
  return `${lunar.day} tháng ${lunar.month}${leap} năm ${getYearCanChi(lunar.year)}`;
}
