/**
 * Puts a date written in another form into `30/6/2020` or `30/6/2020 16:30`, as a proposal to the editor:
 * `5-6-2020`, `30.6.2020`, `30/6/20`, `2020/6/30`, `ngày 30 tháng 6 năm 2020`, `16h30, 30/6/2020`.
 *
 * It only rearranges: the caller still has to see whether such a day exists.
 */
export function guessDate(text: string): string | undefined {
  const clock = /(\d{1,2})\s*(?::|h|giờ)\s*(\d{2})?/iu.exec(text.normalize('NFC'));
  const rest = clock ? text.normalize('NFC').replace(clock[0], ' ') : text;
  const found = [...rest.matchAll(/\d+/g)].map(([digits]) => digits);
  if (found.length !== 3) return undefined;
  const [first = '', month = '', last = ''] = found;
  const [year, day] = first.length === 4 ? [first, last] : [last, first];
  const date = `${day}/${month}/${year.length === 2 ? `20${year}` : year}`;
  return clock ? `${date} ${clock[1] ?? ''}:${clock[2] ?? '00'}` : date;
}
