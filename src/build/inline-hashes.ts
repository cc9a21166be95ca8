import { createHash } from 'node:crypto';

/** CSP source expressions (CSP Level 3, 6.7.3) of everything inline that pages were seen to hold. */
export class InlineHashes {
  readonly #styles = new Set<string>();
  readonly #scripts = new Set<string>();
  readonly #seen = new Set<string>();

  /** Takes in one page of our own making, where `<style` and `<script` never stand in text. */
  add(html: string): void {
    for (const [, content = ''] of html.matchAll(/<style>(.*?)<\/style>/gs)) {
      this.#keep(this.#styles, content);
    }
    // Scripts with a source are covered by 'self'; JSON-LD is data and never runs.
    for (const [, content = ''] of html.matchAll(/<script(?: type="module")?>(.*?)<\/script>/gs)) {
      this.#keep(this.#scripts, content);
    }
  }

  get styles(): string[] {
    return [...this.#styles].sort();
  }

  get scripts(): string[] {
    return [...this.#scripts].sort();
  }

  #keep(hashes: Set<string>, content: string): void {
    if (this.#seen.has(content)) return;
    this.#seen.add(content);
    hashes.add(`'sha256-${createHash('sha256').update(content).digest('base64')}'`);
  }
}
