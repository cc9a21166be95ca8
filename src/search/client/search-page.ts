import type { SearchResult } from '../query/present.ts';
import { readAddress, writeAddress, type Asked } from './address.ts';
import { AnswerView, FIRST, PAGE } from './answer-view.ts';
import { createCombobox } from './combobox.ts';
import { isNarrowed } from './filters-view.ts';
import { withinPatience } from './patience.ts';
import { recallPlace, rememberPlace } from './place.ts';
import type { Found } from './engine.ts';
import { openRemoteEngine, type RemoteEngine } from './remote.ts';
import { element } from './result-view.ts';
import { strings } from './strings.ts';
import type { Suggestion } from './suggest.ts';
import { viewSuggestion } from './suggestion-view.ts';
import { listenToTyping, listenToWords } from './typing.ts';

/**
 * `<tim-kiem>`: turns the plain form inside it into a search that answers in place and suggests while the reader types.
 * The address holds all of its state, so that back, reload and sharing work.
 */
class SearchPage extends HTMLElement {
  #engine: RemoteEngine | undefined;
  #latest = 0;
  #isNarrowing = false;
  /** Enters the address of what is about to be shown. */
  #entering: (() => void) | undefined;
  readonly #view = new AnswerView({
    go: (asked) => {
      this.#go(asked);
    },
    narrow: (asked) => {
      this.#isNarrowing = true;
      void this.#show(asked);
    },
    more: ({ query }, ordinals) =>
      this.#wait(this.#open().present(query.trim() || undefined, ordinals)),
    again: (asked, count) => this.#show(asked, count),
  });

  connectedCallback(): void {
    if (this.#view.parts.some(({ isConnected }) => isConnected)) return;
    this.append(...this.#view.parts);
    if (this.#input !== null) this.#listen(this.#input);
    addEventListener('popstate', () => {
      this.#entering = undefined;
      void this.#showAddress();
    });
    addEventListener('pagehide', () => {
      this.#settleAddress();
      rememberPlace({ shown: this.#view.shown, scrolled: scrollY });
    });
    void this.#showAddress();
  }

  get #input(): HTMLInputElement | null {
    return this.querySelector('input[type="search"]');
  }

  #listen(input: HTMLInputElement): void {
    listenToTyping(input, () => {
      // The address follows the typing without filling the history.
      const asked = { ...this.#readAddress(), query: input.value };
      this.#enterAddress(asked, 'replaceState');
      void this.#show(asked);
    });
    const heard = element('p', 'visually-hidden');
    heard.setAttribute('aria-live', 'polite');
    const { list, close } = createCombobox<Suggestion>(input, {
      label: strings.suggestions,
      view: viewSuggestion,
      suggest: (typed) => this.#open().suggest(typed),
      onChoose: (suggestion) => {
        this.#follow(suggestion);
      },
      announce: (count) => {
        heard.textContent = strings.suggested(count);
      },
    });
    input.after(list);
    this.append(heard);
    input.form?.addEventListener('submit', (event) => {
      event.preventDefault();
      close();
      this.#go({ ...this.#readAddress(), query: input.value });
    });
    const preload = (typed: string): void => {
      // What can't be loaded is said when it is needed.
      void this.#open()
        .preload(typed)
        .catch(() => undefined);
    };
    input.addEventListener(
      'focus',
      () => {
        preload('');
      },
      { once: true },
    );
    listenToWords(input, preload);
  }

  #open(): RemoteEngine {
    this.#engine ??= openRemoteEngine(this.getAttribute('index') ?? '/pagefind/');
    return this.#engine;
  }

  /** To the article, or to the list of those that have the name. */
  #follow(suggestion: Suggestion): void {
    if (suggestion.kind === 'title') {
      location.assign(suggestion.url);
      return;
    }
    if (this.#input !== null) this.#input.value = '';
    this.#go({ query: '', filters: { [suggestion.kind]: [suggestion.text] }, sort: 'best' });
  }

  #readAddress(): Asked {
    this.#settleAddress();
    return readAddress(new URL(location.href));
  }

  /** Goes to a list's address and shows it. */
  #go(asked: Asked): void {
    this.#enterAddress(asked, 'pushState');
    void this.#show(asked);
  }

  /**
   * The address of what is about to be shown, entered when that is on the screen or some moments have passed: the browser
   * has its own window to draw for it, which on two cores a reader would wait for.
   */
  #enterAddress(asked: Asked, how: 'pushState' | 'replaceState'): void {
    this.#settleAddress();
    const url = writeAddress(asked, new URL(location.href));
    if (url.href === location.href) return;
    this.#entering = () => {
      history[how](null, '', url);
    };
  }

  #settleAddress(): void {
    this.#entering?.();
    this.#entering = undefined;
  }

  async #showAddress(): Promise<void> {
    const asked = this.#readAddress();
    if (this.#input !== null) this.#input.value = asked.query;
    const place = recallPlace();
    await this.#show(asked, Math.max(PAGE, place?.shown ?? 0));
    if (place !== undefined) scrollTo({ top: place.scrolled, behavior: 'instant' });
  }

  async #show(asked: Asked, count = PAGE): Promise<void> {
    const turn = ++this.#latest;
    const query = asked.query.trim() || undefined;
    if (query === undefined && !isNarrowed(asked)) {
      this.#view.clear();
      this.#settleAddress();
      this.removeAttribute('aria-busy');
      return;
    }
    if (this.#engine === undefined) this.#view.say(strings.loading);
    this.setAttribute('aria-busy', 'true');
    try {
      const { filters, sort } = asked;
      // Most readers never narrow: the counts are loaded for those who do.
      const withCounts = this.#isNarrowing || isNarrowed(asked);
      // Who comes back to a long list finds it as it was left.
      const show = count > PAGE ? count : FIRST;
      const options = { filters, sort, withCounts, show };
      let isAnnounced = false;
      const announce = (found: Found): void => {
        if (turn !== this.#latest) return;
        isAnnounced = true;
        this.#view.announce(asked, found);
        afterPainting(() => {
          if (turn === this.#latest) this.#settleAddress();
        });
      };
      const search = this.#open().search(query, options, announce);
      const answer = await this.#wait(search, () => isAnnounced);
      if (turn !== this.#latest) return;
      this.#view.show(asked, answer, isAnnounced);
      if (query !== undefined && answer.isPoor) void this.#offerRespelling(query, turn);
      const rest = await this.#loadRest(query, answer.ordinals.slice(show, PAGE));
      if (turn === this.#latest) this.#view.complete(asked, answer, rest);
    } catch {
      if (turn === this.#latest) this.#view.showFailure(() => void this.#show(asked, count));
    } finally {
      if (turn === this.#latest) {
        this.#settleAddress();
        this.removeAttribute('aria-busy');
      }
    }
  }

  /** Nothing when it doesn't arrive: the reader can ask for more. */
  async #loadRest(
    query: string | undefined,
    ordinals: readonly number[],
  ): Promise<readonly SearchResult[]> {
    if (ordinals.length === 0) return [];
    return this.#open()
      .present(query, ordinals)
      .catch(() => []);
  }

  async #offerRespelling(typed: string, turn: number): Promise<void> {
    const query = await this.#open()
      .respell(typed)
      .catch(() => undefined);
    if (query !== undefined && turn === this.#latest) this.#view.showRespelling(query);
  }

  /** Says what is being waited for, unless something of it is shown already; gives up in the end. */
  #wait<T>(answer: Promise<T>, isShown = () => false): Promise<T> {
    const turn = this.#latest;
    const say = (text: string): void => {
      if (turn === this.#latest && !isShown()) this.#view.say(text);
    };
    return withinPatience(answer, {
      onWait: () => {
        if (turn === this.#latest) this.#settleAddress();
        if (this.#view.said !== strings.loading) say(strings.searching);
      },
      onSlow: () => {
        say(strings.slow);
      },
      onGiveUp: () => {
        this.#engine?.stop('Too slow.');
      },
    });
  }
}

/** Runs when what is on the page now is on the screen; not at all while the page is hidden. */
function afterPainting(run: () => void): void {
  requestAnimationFrame(() => setTimeout(run));
}

customElements.define('tim-kiem', SearchPage);
