import type { Card, SearchDocument } from './document.ts';
import { cutStretch, findBestStretch, markText, type Segment, type WeightOf } from './excerpt.ts';
import { createMatcher, type Match } from './match.ts';
import { hasPhrase } from './phrase.ts';
import type { Plan } from './plan.ts';
import { readUnits } from './units.ts';
import { readWords } from './words.ts';

/** What a reader is shown of a document found by the plan, in the author's spelling. */
export function presentDocument(
  document: SearchDocument,
  plan: Plan,
  weightOf: WeightOf,
): SearchResult {
  const match = createMatcher(plan);
  const places = listPlaces(document).map((place): PlaceFound => {
    const matches = match(place.text);
    return { ...place, matches, stretch: findBestStretch(place.text, matches, weightOf) };
  });
  const [best] = [...places].sort((a, b) => b.stretch.worth - a.stretch.worth);
  const matchedAttachments = document.attachments.filter((name) => match(name).length > 0);
  return {
    url:
      best?.id === undefined || best.stretch.worth === 0
        ? document.url
        : `${document.url}#${best.id}`,
    page: document.url,
    title: markText(document.title, match(document.title)),
    excerpt: best === undefined ? [] : cutStretch(best.text, best.stretch, best.matches),
    heading: best?.heading === undefined ? [] : markText(best.heading, match(best.heading)),
    date: document.date,
    category: document.category,
    attachments: matchedAttachments.map((name) => markText(name, match(name))),
    sections: places
      .filter(({ id, stretch }) => id !== undefined && stretch.worth > 0)
      .map((place) => ({
        url: `${document.url}#${place.id}`,
        title: place.heading ?? document.title,
        excerpt: cutStretch(place.text, place.stretch, place.matches),
      })),
    isExcluded: plan.excluded.some((phrase) => hasPhrase(document, phrase)),
    hasMatch: places.some(({ matches }) => matches.length > 0) || hasAnyTerm(document, plan),
  };
}

/** What a result begins with, before its text is there. */
export function presentCard({ url, title, date, category }: Card, plan: Plan): ResultHead {
  const match = createMatcher(plan);
  return { url, page: url, title: markText(title, match(title)), date, category };
}

/** Whether any of the article's texts has anything that the plan asks for, with whatever marks. */
function hasAnyTerm(document: SearchDocument, { terms, otherTerms, units }: Plan): boolean {
  const all = [terms, ...otherTerms].flat();
  if (all.length === 0) return true;
  const asked = new Set(all.flatMap(({ words }) => words.map(({ folded }) => folded)));
  const { title, category, event = '', authors, tags, attachments } = document;
  const texts = [
    ...[title, category, event, ...authors, ...tags, ...attachments],
    ...listPlaces(document).flatMap(({ heading = '', text }) => [heading, text]),
  ];
  return texts.some(
    (text) =>
      readWords(text).some(({ folded }) => asked.has(folded)) ||
      readUnits(text).some(({ keys }) => units.some(({ key }) => keys.includes(key))),
  );
}

function listPlaces({ description, sections }: SearchDocument): Place[] {
  const lead = description === undefined ? [] : [{ text: description }];
  const rest = sections.map(({ id, heading, text }) => ({ id, heading, text }));
  return [...lead, ...rest].filter(({ text }) => text.trim() !== '');
}

interface Place {
  readonly id?: string | undefined;
  readonly heading?: string | undefined;
  readonly text: string;
}

interface PlaceFound extends Place {
  readonly matches: readonly Match[];
  readonly stretch: ReturnType<typeof findBestStretch>;
}

/** What is known of an article found before its text is there. Segments are plain text. */
export interface ResultHead {
  /** With the anchor of the heading under which the best place stands, once that is known. */
  readonly url: string;
  /** Without the anchor. */
  readonly page: string;
  readonly title: readonly Segment[];
  /** Calendar date, ISO `yyyy-mm-dd`. */
  readonly date: string;
  readonly category: string;
}

/** One article found, ready to be shown. */
export interface SearchResult extends ResultHead {
  readonly excerpt: readonly Segment[];
  /** The heading over the excerpt; empty when it has none. */
  readonly heading: readonly Segment[];
  /** Attached files whose names have what was asked. */
  readonly attachments: readonly (readonly Segment[])[];
  /** Other places under headings of their own. */
  readonly sections: readonly SectionFound[];
  /** Whether it has what the reader excluded: the index can't tell of every article. */
  readonly isExcluded: boolean;
  /** False only when the file is of another build than the index. */
  readonly hasMatch: boolean;
}

export interface SectionFound {
  readonly url: string;
  readonly title: string;
  readonly excerpt: readonly Segment[];
}
