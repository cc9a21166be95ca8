import type { Segment } from '../query/excerpt.ts';
import type { ResultHead, SearchResult } from '../query/present.ts';
import { strings } from './strings.ts';

/** One result as a list item. Text goes in as text, never as markup. */
export function viewResult(result: SearchResult): HTMLLIElement {
  const item = viewTitle(result);
  if (result.heading.length > 0) {
    const heading = element('p', 'search-result-heading');
    heading.append(...viewSegments(result.heading));
    item.append(heading);
  }
  if (result.excerpt.length > 0) {
    const excerpt = element('p', 'search-result-excerpt');
    excerpt.append(...viewSegments(result.excerpt));
    item.append(excerpt);
  }
  for (const name of result.attachments) {
    const attachment = element('p', 'search-result-attachment');
    attachment.append(`${strings.attachment} `, ...viewSegments(name));
    item.append(attachment);
  }
  return item;
}

/** A result whose text is on its way, with room for it. */
export function viewHead(head: ResultHead): HTMLLIElement {
  const item = viewTitle(head);
  item.append(element('p', 'search-result-excerpt'));
  return item;
}

/** An element of one class. */
export function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  className: string,
  text?: string,
): HTMLElementTagNameMap[K] {
  const created = document.createElement(tag);
  created.className = className;
  if (text !== undefined) created.textContent = text;
  return created;
}

function viewTitle(head: ResultHead): HTMLLIElement {
  const item = element('li', 'search-result');
  const title = element('h2', 'search-result-title');
  const link = element('a', 'search-result-link');
  link.href = head.url;
  link.append(...viewSegments(head.title));
  title.append(link);
  item.append(title, viewDetails(head));
  return item;
}

function viewDetails({ date, category }: ResultHead): HTMLParagraphElement {
  const details = element('p', 'search-result-details');
  const time = element(
    'time',
    'search-result-date',
    date.split('-').map(Number).toReversed().join('/'),
  );
  time.dateTime = date;
  details.append(time);
  if (category !== '') {
    details.append(' · ', element('span', 'search-result-category', category));
  }
  return details;
}

function viewSegments(segments: readonly Segment[]): (string | HTMLElement)[] {
  return segments.map(({ text, isMatch }) =>
    isMatch ? element('mark', 'search-match', text) : text,
  );
}
