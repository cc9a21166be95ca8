/** Vietnamese grouping and decimals: `1.200.000`, `2,5`. */
export function formatNumber(value: number): string {
  return NUMBERS.format(value);
}

/** A file size as readers' file managers show it, in steps of 1024: `512 byte`, `340 KB`, `1,2 MB`. */
export function formatBytes(bytes: number): string {
  if (bytes < 1024) return `${formatNumber(bytes)} byte`;
  const kilobytes = bytes / 1024;
  // 1023,6 KB would round to 1.024 KB: the next unit says it better.
  if (Math.round(kilobytes) < 1024) return `${formatNumber(Math.round(kilobytes))} KB`;
  const megabytes = kilobytes / 1024;
  if (oneDecimal(megabytes) < 1024) return `${formatNumber(oneDecimal(megabytes))} MB`;
  return `${formatNumber(oneDecimal(megabytes / 1024))} GB`;
}

/** Whole minutes to read so many syllables (words between spaces), at least 1, at 200 a minute: an unhurried adult's pace. */
export function readingMinutes(words: number): number {
  return Math.max(1, Math.round(words / 200));
}

function oneDecimal(value: number): number {
  return Math.round(value * 10) / 10;
}

const NUMBERS = /* @__PURE__ */ new Intl.NumberFormat('vi-VN');
