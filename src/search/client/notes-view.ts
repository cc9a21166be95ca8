import type { Outcome } from './engine.ts';
import { element } from './result-view.ts';
import { strings } from './strings.ts';

/** How the query was read, and what helps when nothing was found. */
export function viewNotes({ decoded, understood, also, ordinals }: Outcome): Node[] {
  const notes = [
    ...(decoded ? [strings.read(understood)] : []),
    ...(also.length > 0 ? [strings.also(also)] : []),
  ].map((text) => element('p', 'search-note', text));
  if (ordinals.length > 0) return notes;
  const advice = element('ul', 'search-advice');
  advice.append(...strings.foundNothingAdvice.map((text) => element('li', '', text)));
  return [...notes, advice, viewBrowse()];
}

/** Stands over articles that are only near what was asked, so that nobody takes them for it. */
export function viewNearHeading({ hasNoPhrase, missing, ordinals }: Outcome): Node[] {
  if (ordinals.length === 0 || (!hasNoPhrase && missing.length === 0)) return [];
  const text = hasNoPhrase ? strings.nearPhrase : strings.nearUnit;
  return [element('h2', 'search-near-heading', text)];
}

/** “Có phải bạn tìm …?” with a link to that search. */
export function viewRespelling(query: string, url: URL): Node {
  const paragraph = element('p', 'search-note', `${strings.didYouMean} `);
  const link = element('a', 'search-respelling', query);
  link.href = url.href;
  paragraph.append(link, '?');
  return paragraph;
}

/** What the reader can do when the search doesn't answer: try again, or look elsewhere. */
export function viewFailure(onRetry: () => void): Node[] {
  const retry = element('button', 'search-retry', strings.retry);
  retry.type = 'button';
  retry.addEventListener('click', onRetry);
  return [retry, viewBrowse()];
}

function viewBrowse(): HTMLParagraphElement {
  const paragraph = element('p', 'search-browse', `${strings.browseInstead} `);
  for (const [order, { label, url }] of strings.browse.entries()) {
    const link = element('a', 'search-browse-link', label);
    link.href = url;
    paragraph.append(order === 0 ? '' : ', ', link);
  }
  paragraph.append('.');
  return paragraph;
}
