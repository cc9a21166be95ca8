import { wireListening } from './listen.ts';
import { wireLook } from './look.ts';
import { wireSharing } from './share.ts';

/** How long a word of the bar stays. */
const SAID_MS = 5000;

/**
 * `<thanh-doc>`: the bar of tools above a text. Its links work without it; it gives life to the buttons, each of
 * which `src/site.ts` may have left out.
 */
class TextTools extends HTMLElement {
  #silence: ReturnType<typeof setTimeout> | undefined;

  connectedCallback(): void {
    wireLook(this, this.#say);
    wireSharing(this, this.#say);
    wireListening(this);
    this.querySelector('[data-tool="print"]')?.addEventListener('click', () => {
      print();
    });
  }

  /** Shows a sentence for a while, to screen readers too. */
  readonly #say = (sentence: string): void => {
    const status = this.querySelector('[role="status"]');
    if (!status) return;
    status.textContent = sentence;
    clearTimeout(this.#silence);
    this.#silence = setTimeout(() => {
      status.textContent = '';
    }, SAID_MS);
  };
}

customElements.define('thanh-doc', TextTools);
