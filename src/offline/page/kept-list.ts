/** The offline page's list of what is on this device. It reads the caches itself: no worker needs to answer. */
import { caches as names } from '../addresses.ts';
import { listPages } from './list-pages.ts';
import { showPages } from './show-pages.ts';

class KeptList extends HTMLElement {
  connectedCallback(): void {
    void this.#show();
  }

  async #show(): Promise<void> {
    const pages = 'caches' in window ? await listPages() : [];
    showPages(this, pages, () => void this.#clear());
  }

  async #clear(): Promise<void> {
    await Promise.all(
      [names.pages, names.pictures, names.search].map((name) => caches.delete(name)),
    );
    await this.#show();
  }
}

customElements.define('bai-da-luu', KeptList);
