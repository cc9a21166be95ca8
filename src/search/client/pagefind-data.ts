import type { Segment } from '../query/excerpt.ts';
import type { SearchResult } from '../query/present.ts';
import type { PagefindData } from './pagefind-types.ts';

/** A result as Pagefind's `data()` gives it. */
export function toPagefindData(result: SearchResult): PagefindData {
  const title = toText(result.title);
  const whole = {
    url: result.page,
    excerpt: toHtml(result.excerpt),
    plain_excerpt: toText(result.excerpt),
  };
  return {
    ...whole,
    raw_url: result.page,
    content: whole.plain_excerpt,
    meta: { title, date: result.date, category: result.category },
    filters: { category: [result.category] },
    sub_results: [
      { title, ...whole },
      ...result.sections.map((section) => ({
        title: section.title,
        url: section.url,
        excerpt: toHtml(section.excerpt),
        plain_excerpt: toText(section.excerpt),
      })),
    ],
    word_count: 0,
    locations: [],
    weighted_locations: [],
    anchors: [],
  };
}

function toText(segments: readonly Segment[]): string {
  return segments.map(({ text }) => text).join('');
}

function toHtml(segments: readonly Segment[]): string {
  return segments
    .map(({ text, isMatch }) => (isMatch ? `<mark>${escape(text)}</mark>` : escape(text)))
    .join('');
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
