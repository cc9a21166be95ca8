/**
 * Calls back when the reader pauses in typing. Letters that an input method is still composing are no text yet: Telex
 * makes ư of uw. But on Android a whole word is being composed until the space, so a longer rest counts as a pause too.
 */
export function listenToTyping(field: HTMLInputElement, onPause: () => void): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const wait = (pause: number): void => {
    clearTimeout(timer);
    timer = setTimeout(onPause, pause);
  };
  field.addEventListener('input', (event) => {
    wait(event instanceof InputEvent && event.isComposing ? COMPOSING_PAUSE : TYPING_PAUSE);
  });
  field.addEventListener('compositionstart', () => {
    clearTimeout(timer);
  });
  field.addEventListener('compositionend', () => {
    wait(TYPING_PAUSE);
  });
  // What is asked for with Enter is not asked for again by the pause.
  field.form?.addEventListener('submit', () => {
    clearTimeout(timer);
  });
}

/**
 * Calls back with what stands before the cursor whenever the reader has typed a word to its end and goes on: what they will
 * ask for can be loaded meanwhile.
 */
export function listenToWords(field: HTMLInputElement, onWord: (typed: string) => void): void {
  field.addEventListener('input', (event) => {
    const typed = field.value.slice(0, field.selectionStart ?? undefined);
    const isTyping = event instanceof InputEvent && event.inputType === 'insertText';
    if (isTyping && !event.isComposing && /\S\s$/u.test(typed)) onWord(typed);
  });
}

/** In milliseconds: between the keys of one word, and rarely between words. */
const TYPING_PAUSE = 150;
const COMPOSING_PAUSE = 700;
