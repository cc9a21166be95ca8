import { readAddress, writeAddress, type Asked } from './address.ts';
import type { Answer, SearchEngine } from './engine.ts';
import { isNarrowed, viewFilters } from './filters-view.ts';
import { openRemoteEngine } from './remote.ts';
import type { SearchResult } from '../query/present.ts';
import { withinPatience } from './patience.ts';
import { element, viewResult } from './result-view.ts';
import { strings } from './strings.ts';

/**
 * `<tim-kiem>`: turns the plain form inside it into a search that answers in place. The address holds all of its
 * state, so that back, reload and sharing work.
 */
class SearchPage extends HTMLElement {
  #engine: SearchEngine | undefined;
  #latest = 0;
  #isNarrowing = false;
  readonly #status = element('p', 'search-status');
  readonly #notes = element('div', 'search-notes');
  readonly #filters = element('div', 'search-filters');
  readonly #results = element('ol', 'search-results');
  readonly #more = element('div', 'search-more');

  connectedCallback(): void {
    if (this.#results.isConnected) return;
    this.#status.setAttribute('role', 'status');
    this.#results.setAttribute('aria-label', strings.results);
    this.append(this.#status, this.#notes, this.#filters, this.#results, this.#more);
    this.#form?.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#go({ ...readAddress(new URL(location.href)), query: this.#input?.value ?? '' });
    });
    this.#input?.addEventListener('input', () => {
      this.#searchSoon();
    });
    this.#input?.addEventListener(
      'focus',
      () =>
        void this.#open()
          .preload('')
          .catch(() => undefined),
      {
        once: true,
      },
    );
    addEventListener('popstate', () => void this.#showAddress());
    void this.#showAddress();
  }

  get #form(): HTMLFormElement | null {
    return this.querySelector('form');
  }

  get #input(): HTMLInputElement | null {
    return this.querySelector('input[type="search"]');
  }

  #open(): SearchEngine {
    this.#engine ??= openRemoteEngine(this.getAttribute('index') ?? '/pagefind/');
    return this.#engine;
  }

  /** Goes to a list's address and shows it. */
  #go(asked: Asked): void {
    history.pushState(null, '', writeAddress(asked, new URL(location.href)));
    void this.#show(asked);
  }

  /** Shows results while the reader types; the address follows without filling the history. */
  #searchSoon(): void {
    const query = this.#input?.value ?? '';
    const turn = ++this.#latest;
    setTimeout(() => {
      if (turn !== this.#latest) return;
      const asked = { ...readAddress(new URL(location.href)), query };
      history.replaceState(null, '', writeAddress(asked, new URL(location.href)));
      void this.#show(asked);
    }, TYPING_PAUSE);
  }

  async #showAddress(): Promise<void> {
    const asked = readAddress(new URL(location.href));
    if (this.#input !== null) this.#input.value = asked.query;
    await this.#show(asked);
  }

  async #show(asked: Asked): Promise<void> {
    const turn = ++this.#latest;
    if (asked.query.trim() === '') {
      this.#clear('');
      return;
    }
    this.#status.textContent = this.#engine === undefined ? strings.loading : strings.searching;
    this.setAttribute('aria-busy', 'true');
    try {
      const engine = this.#open();
      const { query } = asked;
      const [answer, first] = await withinPatience(this.#find(engine, asked), () => {
        if (turn === this.#latest) this.#status.textContent = strings.slow;
      });
      if (turn !== this.#latest) return;
      this.#clear(
        answer.ordinals.length > 0
          ? strings.found(answer.ordinals.length, query)
          : strings.foundNothing(query),
      );
      this.#showNotes(answer);
      this.#showFilters(asked, answer);
      this.#results.append(...first.map(viewResult));
      this.#offerMore(query, answer.ordinals, PAGE);
      if (answer.isPoor) void this.#offerRespelling(engine, query, turn);
    } catch {
      if (turn === this.#latest) this.#showFailure();
    } finally {
      if (turn === this.#latest) this.removeAttribute('aria-busy');
    }
  }

  async #find(engine: SearchEngine, asked: Asked): Promise<[Answer, SearchResult[]]> {
    const { query, filters, sort } = asked;
    // Most readers never narrow: the counts are loaded for those who do.
    const withCounts = this.#isNarrowing || isNarrowed(asked);
    const answer = await engine.search(query, { filters, sort, withCounts });
    return [answer, await engine.present(query, answer.ordinals.slice(0, PAGE))];
  }

  #clear(status: string): void {
    this.#status.textContent = status;
    for (const part of [this.#notes, this.#filters, this.#results, this.#more])
      part.replaceChildren();
  }

  #showNotes({ decoded, understood, hasNoPhrase, also, ordinals }: Answer): void {
    if (decoded) this.#notes.append(element('p', 'search-note', strings.read(understood)));
    if (also.length > 0) this.#notes.append(element('p', 'search-note', strings.also(also)));
    if (hasNoPhrase) this.#notes.append(element('p', 'search-note', strings.hasNoPhrase));
    if (ordinals.length > 0) return;
    const advice = element('ul', 'search-advice');
    advice.append(...strings.foundNothingAdvice.map((text) => element('li', '', text)));
    this.#notes.append(advice, viewBrowse());
  }

  async #offerRespelling(engine: SearchEngine, typed: string, turn: number): Promise<void> {
    const query = await engine.respell(typed).catch(() => undefined);
    if (query === undefined || turn !== this.#latest) return;
    const paragraph = element('p', 'search-note', `${strings.didYouMean} `);
    const link = element('a', 'search-respelling', query);
    link.href = writeAddress({ query, filters: {}, sort: 'best' }, new URL(location.href)).href;
    paragraph.append(link, '?');
    this.#notes.prepend(paragraph);
  }

  #showFilters(asked: Asked, { counts, ordinals }: Answer): void {
    if (ordinals.length === 0 && !isNarrowed(asked)) return;
    const change = (changed: Asked): void => {
      this.#go(changed);
    };
    const open = (): void => {
      this.#isNarrowing = true;
      void this.#show(asked);
    };
    this.#filters.append(viewFilters(asked, counts, change, open));
  }

  #offerMore(query: string, ordinals: readonly number[], shown: number): void {
    this.#more.replaceChildren();
    const left = Math.min(PAGE, ordinals.length - shown);
    if (left <= 0) return;
    const button = element('button', 'search-more-button', strings.more(left));
    button.type = 'button';
    button.addEventListener('click', () => void this.#loadMore(button, query, ordinals, shown));
    this.#more.append(button);
  }

  async #loadMore(
    button: HTMLButtonElement,
    query: string,
    ordinals: readonly number[],
    shown: number,
  ): Promise<void> {
    const turn = this.#latest;
    button.textContent = strings.loadingMore;
    button.disabled = true;
    try {
      const next = await this.#open().present(query, ordinals.slice(shown, shown + PAGE));
      if (turn !== this.#latest) return;
      const items = next.map(viewResult);
      this.#results.append(...items);
      this.#offerMore(query, ordinals, shown + PAGE);
      items[0]?.querySelector('a')?.focus();
    } catch {
      if (turn !== this.#latest) return;
      button.textContent = strings.retry;
      button.disabled = false;
    }
  }

  #showFailure(): void {
    this.#clear(strings.failed);
    const retry = element('button', 'search-retry', strings.retry);
    retry.type = 'button';
    retry.addEventListener('click', () => void this.#showAddress());
    this.#notes.append(retry, viewBrowse());
  }
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

const PAGE = 10;
/** In milliseconds: long enough that Telex keys have become letters. */
const TYPING_PAUSE = 250;

customElements.define('tim-kiem', SearchPage);
