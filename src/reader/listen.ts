import { ReadAloud, type State } from './read-aloud.ts';
import { sentencesOf } from './sentences.ts';
import { strings } from './strings.ts';

const LABELS = { idle: strings.listen, reading: strings.pause, paused: strings.goOn };

/** Reads the text aloud with a voice of the browser; where it has none for the text's language there is no button. */
export function wireListening(bar: HTMLElement): void {
  const button = bar.querySelector<HTMLElement>('[data-tool="listen"]');
  const stop = bar.querySelector<HTMLElement>('[data-tool="stop"]');
  if (!button || !stop || !('speechSynthesis' in window)) return;
  const text = bar.parentElement ?? document.body;
  const lang = bar.closest<HTMLElement>('[lang]')?.lang ?? '';
  const label = button.querySelector('.tool-name');
  let reader: ReadAloud | undefined;

  const show = (state: State): void => {
    bar.dataset['reading'] = state;
    if (label) label.textContent = LABELS[state];
    const hadFocus = document.activeElement === stop;
    stop.hidden = state === 'idle';
    if (hadFocus && stop.hidden) button.focus();
  };
  const offer = (): void => {
    const voices = speechSynthesis.getVoices().filter((one) => one.lang.startsWith(lang));
    // A voice of the machine's own first: others send the text to their maker.
    const voice = voices.find(({ localService }) => localService) ?? voices[0];
    button.hidden = !voice;
    if (!voice) return;
    reader ??= new ReadAloud(() => sentencesOf(text.querySelectorAll('h1, .prose')), voice, show);
  };
  offer();
  // Browsers fetch their list of voices late; Safari before 16 has it at once, and no such event.
  speechSynthesis.addEventListener?.('voiceschanged', offer);
  button.addEventListener('click', () => reader?.toggle());
  stop.addEventListener('click', () => reader?.stop());
  document.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') reader?.stop();
  });
  addEventListener('pagehide', () => reader?.stop());
}
