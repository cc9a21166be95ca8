import { element } from './result-view.ts';
import { strings } from './strings.ts';

/** A button for the next `count` results. `load` rejects when they didn't arrive: the reader may press again. */
export function viewMore(count: number, load: () => Promise<void>): HTMLButtonElement {
  const button = element('button', 'search-more-button', strings.more(count));
  button.type = 'button';
  const run = async (): Promise<void> => {
    button.textContent = strings.loadingMore;
    button.disabled = true;
    try {
      await load();
    } catch {
      button.textContent = strings.retryMore;
      button.disabled = false;
      button.focus();
    }
  };
  button.addEventListener('click', () => void run());
  return button;
}
