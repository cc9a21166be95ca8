import type { Element, ElementContent, Root, RootContent } from 'hast';

/** The footnotes of an article, as src/markdown marks them: each is printed at the foot of the column that calls it. */
export class FootnoteCalls {
  /** The article without its list of notes. */
  readonly text: readonly RootContent[];
  readonly #notes = new Map<string, readonly ElementContent[]>();
  readonly #called = new Set<string>();

  constructor({ children }: Root) {
    const isNotes = (node: RootContent): node is Element =>
      node.type === 'element' && node.properties['role'] === 'doc-endnotes';
    this.text = children.filter((node) => !isNotes(node));
    for (const section of children.filter(isNotes)) this.#collect(section);
  }

  /** The note that a link calls, with its text the first time; undefined for any other link. */
  call(href: string, role: unknown): Called | undefined {
    const name = href.slice(1);
    const body = this.#notes.get(name);
    if (role !== 'doc-noteref' || !body) return undefined;
    if (this.#called.has(name)) return { name };
    this.#called.add(name);
    return { name, body };
  }

  #collect({ children }: Element): void {
    for (const child of children) {
      if (child.type !== 'element') continue;
      const { id } = child.properties;
      if (child.tagName === 'li' && typeof id === 'string') this.#notes.set(id, child.children);
      else this.#collect(child);
    }
  }
}

interface Called {
  readonly name: string;
  readonly body?: readonly ElementContent[];
}
