import type { Sentence } from './sentences.ts';

export type State = 'idle' | 'reading' | 'paused';

/** The name that src/styles/reader.css colours. */
const MARK = 'doc';

/**
 * Speaks sentence by sentence and marks the one being spoken. A pause ends the sentence and going on begins it
 * again: browsers' own pause is unreliable, on Android it ends everything.
 */
export class ReadAloud {
  readonly #sentencesOf: () => readonly Sentence[];
  readonly #voice: SpeechSynthesisVoice;
  readonly #onState: (state: State) => void;
  #sentences: readonly Sentence[] = [];
  #at = 0;
  #state: State = 'idle';
  /** The utterance that counts; those that were cut off still report their end. */
  #current: SpeechSynthesisUtterance | undefined;

  constructor(
    sentences: () => readonly Sentence[],
    voice: SpeechSynthesisVoice,
    onState: (state: State) => void,
  ) {
    this.#sentencesOf = sentences;
    this.#voice = voice;
    this.#onState = onState;
  }

  /** Begins, pauses or goes on. */
  toggle(): void {
    if (this.#state === 'reading') {
      this.#silence();
      this.#become('paused');
      return;
    }
    if (this.#state === 'idle') {
      this.#sentences = this.#sentencesOf();
      this.#at = 0;
    }
    this.#become('reading');
    this.#speak();
  }

  stop(): void {
    if (this.#state === 'idle') return;
    this.#silence();
    unmark();
    this.#become('idle');
  }

  #speak(): void {
    const sentence = this.#sentences[this.#at];
    if (!sentence) {
      this.stop();
      return;
    }
    mark(sentence);
    const said = new SpeechSynthesisUtterance(sentence.text);
    said.voice = this.#voice;
    said.lang = this.#voice.lang;
    this.#current = said;
    said.onend = () => {
      if (this.#current !== said) return;
      this.#at += 1;
      this.#speak();
    };
    said.onerror = () => {
      if (this.#current === said) this.stop();
    };
    speechSynthesis.speak(said);
  }

  #silence(): void {
    this.#current = undefined;
    speechSynthesis.cancel();
  }

  #become(state: State): void {
    this.#state = state;
    this.#onState(state);
  }
}

let marked: Element | undefined;

function mark({ block, range }: Sentence): void {
  unmark();
  if ('highlights' in CSS) CSS.highlights.set(MARK, new Highlight(range));
  else block.classList.add('being-read');
  if (block !== marked) block.scrollIntoView({ block: 'nearest' });
  marked = block;
}

function unmark(): void {
  if ('highlights' in CSS) CSS.highlights.delete(MARK);
  else marked?.classList.remove('being-read');
}
