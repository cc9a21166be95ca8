import type { SearchResult } from '../query/present.ts';
import { writeAddress, type Asked } from './address.ts';
import type { Answer, Found, Outcome } from './engine.ts';
import { isNarrowed, viewFilters } from './filters-view.ts';
import { viewMore } from './more-view.ts';
import { viewFailure, viewNearHeading, viewNotes, viewRespelling } from './notes-view.ts';
import { element, viewHead, viewResult } from './result-view.ts';
import { strings } from './strings.ts';

/** The part of the search page under its form: what is said, noted, offered and found. */
export class AnswerView {
  readonly #status = element('p', 'search-status');
  readonly #notes = element('div', 'search-notes');
  readonly #filters = element('div', 'search-filters');
  readonly #heading = element('div', 'search-near');
  readonly #results = element('ol', 'search-results');
  readonly #more = element('div', 'search-more');
  readonly #actions: AnswerActions;
  #shown = 0;

  constructor(actions: AnswerActions) {
    this.#actions = actions;
    this.#status.setAttribute('role', 'status');
    this.#results.setAttribute('aria-label', strings.results);
  }

  get parts(): readonly HTMLElement[] {
    return [this.#status, this.#notes, this.#filters, this.#heading, this.#results, this.#more];
  }

  /** How many of the articles found are shown, or turned out not to be what was asked. */
  get shown(): number {
    return this.#shown;
  }

  get said(): string {
    return this.#status.textContent;
  }

  say(text: string): void {
    this.#status.textContent = text;
  }

  clear(): void {
    this.#shown = 0;
    for (const part of this.parts) part.replaceChildren();
  }

  /** What has been found, and how the first of it begin; `show` is to follow. */
  announce(asked: Asked, found: Found): void {
    this.#begin(asked, found);
    this.#results.append(...found.heads.map(viewHead));
  }

  /**
   * What has been found and the first of it; `complete` is to follow.
   *
   * @param isAnnounced whether `announce` has shown how this answer begins
   */
  show(asked: Asked, answer: Answer, isAnnounced: boolean): void {
    if (isAnnounced) {
      const order = focusedChild(this.#results);
      this.#results.replaceChildren();
      this.#add(answer.shown);
      // Who has gone on to a result by the keyboard stays there.
      if (order >= 0) this.#results.children[order]?.querySelector('a')?.focus();
      return;
    }
    this.#begin(asked, answer);
    this.#add(answer.shown);
  }

  #begin(asked: Asked, answer: Outcome): void {
    const { ordinals, counts } = answer;
    const focused = nameOf(document.activeElement, this.#filters);
    this.clear();
    this.say(sayFound(asked, answer));
    this.#notes.append(...viewNotes(answer));
    if (ordinals.length > 0 || isNarrowed(asked)) {
      const { go, narrow } = this.#actions;
      const open = (): void => {
        narrow(asked);
      };
      this.#filters.append(viewFilters(asked, counts, go, open));
      // Who narrows by the keyboard stays where they were.
      if (focused !== undefined) findByName(focused, this.#filters)?.focus();
    }
    this.#heading.append(...viewNearHeading(answer));
  }

  /** The rest of the first page of results. */
  complete(asked: Asked, answer: Answer, results: readonly SearchResult[]): void {
    this.#add(results);
    this.#offerMore(asked, answer);
  }

  showRespelling(query: string): void {
    const asked: Asked = { query, filters: {}, sort: 'best' };
    this.#notes.prepend(viewRespelling(query, writeAddress(asked, new URL(location.href))));
  }

  showFailure(onRetry: () => void): void {
    this.clear();
    this.say(strings.failed);
    this.#notes.append(...viewFailure(onRetry));
  }

  #offerMore(asked: Asked, answer: Answer): void {
    const shown = this.#shown;
    const next = answer.ordinals.slice(shown, shown + PAGE);
    if (next.length === 0) {
      this.#more.replaceChildren();
      return;
    }
    let hasFailed = false;
    const load = async (): Promise<void> => {
      // The index may be another one by then: the whole list anew.
      if (hasFailed) return this.#actions.again(asked, shown + PAGE);
      hasFailed = true;
      const results = await this.#actions.more(asked, next);
      // Another list may have been asked for meanwhile.
      if (button.isConnected) this.#append(asked, answer, results);
    };
    const button = viewMore(next.length, load);
    this.#more.replaceChildren(button);
  }

  #append(asked: Asked, answer: Answer, results: readonly SearchResult[]): void {
    const before = this.#results.childElementCount;
    this.complete(asked, answer, results);
    this.say(sayFound(asked, answer));
    this.#results.children[before]?.querySelector('a')?.focus();
  }

  #add(results: readonly SearchResult[]): void {
    this.#shown += results.length;
    this.#results.append(...results.filter(({ isExcluded }) => !isExcluded).map(viewResult));
  }
}

/** Which child has the focus in it; -1 for none. */
function focusedChild({ children }: HTMLElement): number {
  return Array.from(children).findIndex((child) => child.contains(document.activeElement));
}

/** The label of the choice that has the focus, empty for what has none; `undefined` when the focus is elsewhere. */
function nameOf(active: Element | null, part: HTMLElement): string | undefined {
  if (active === null || !part.contains(active)) return undefined;
  return active.closest('label')?.firstChild?.textContent ?? '';
}

/** The choice of that label; the summary for what isn't there any more. */
function findByName(name: string, part: HTMLElement): HTMLElement | null {
  const labels = Array.from(part.querySelectorAll('label'));
  const label = labels.find(({ firstChild }) => firstChild?.textContent === name);
  return label?.querySelector('select') ?? part.querySelector('summary');
}

function sayFound(
  { query }: Asked,
  { ordinals: { length }, hasNoPhrase, missing }: Outcome,
): string {
  if (query.trim() === '') return length > 0 ? strings.listed(length) : strings.listedNothing;
  if (hasNoPhrase) return strings.foundNoPhrase(length);
  if (length === 0) return strings.foundNothing(query);
  return missing.length > 0 ? strings.foundNoUnit(missing, length) : strings.found(length, query);
}

/** How many results are shown at a time. */
export const PAGE = 10;
/** How many of them at once, as many as a phone has room for: the others follow. */
export const FIRST = 4;

export interface AnswerActions {
  /** Goes to another list. */
  go(asked: Asked): void;
  /** Shows the list again, with what it can be narrowed by. */
  narrow(asked: Asked): void;
  /** What to show of further articles. */
  more(asked: Asked, ordinals: readonly number[]): Promise<readonly SearchResult[]>;
  /** Searches anew and shows so many results. */
  again(asked: Asked, count: number): Promise<void>;
}
