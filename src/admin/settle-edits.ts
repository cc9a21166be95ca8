/** The form's editor says 100 ms after an edit what the text has become; converting a long one takes a while more. */
const SETTLED_AFTER_MS = 250;

/**
 * Keeps a click or a key stroke that follows an edit at once from overtaking it. The form's rich text editor passes
 * an edit on with a delay; whoever pastes and at once saves, or turns to Markdown, would go on with the text of before
 * and lose what was pasted. Such an event is held back until the editor has caught up, and then takes place.
 */
export function settleEdits(page: Document): void {
  let lastEdit = -Infinity;
  new MutationObserver((changes) => {
    if (changes.some(({ target }) => isInEditor(target))) lastEdit = performance.now();
  }).observe(page, { subtree: true, childList: true, characterData: true });

  const hold = (event: Event) => {
    const wait = lastEdit + SETTLED_AFTER_MS - performance.now();
    const { target } = event;
    if (wait <= 0 || !(target instanceof Element) || !overtakes(event)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    const same =
      event instanceof KeyboardEvent
        ? new KeyboardEvent(event.type, event)
        : new MouseEvent(event.type, event);
    setTimeout(() => target.dispatchEvent(same), wait);
  };
  page.addEventListener('click', hold, { capture: true });
  page.addEventListener('keydown', hold, { capture: true });
}

/** Clicks outside the text, and saving by the keyboard: Ctrl or Command with S. */
function overtakes(event: Event): boolean {
  if (event instanceof KeyboardEvent) {
    return (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 's';
  }
  return !isInEditor(event.target);
}

function isInEditor(target: EventTarget | null): boolean {
  if (!(target instanceof Node)) return false;
  const element = target instanceof Element ? target : target.parentElement;
  return Boolean(element?.closest('[contenteditable]'));
}
