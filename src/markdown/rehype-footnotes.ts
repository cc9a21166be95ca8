import type { Element, Root } from 'hast';
import { plainText } from './plain-text.ts';
import { walkElements } from './walk.ts';

/** The id of the footnotes' heading; notes and their calls are numbered from it. */
export const FOOTNOTES_ID = 'chu-thich';

/**
 * Gives the footnotes that remark-rehype made Vietnamese words, short ids and the roles of
 * w3.org/TR/dpub-aria-1.1: `#chu-thich-1` is a note, `#goi-chu-thich-1` its call, `#goi-chu-thich-1-2` a second call.
 */
export function rehypeFootnotes() {
  return (tree: Root): void => {
    const section = findSection(tree);
    const count = section ? labelNotes(section) : 0;
    const calls = new Map<number, number>();
    walkElements(tree, (element) => {
      if (element.properties['dataFootnoteRef'] === undefined) return;
      const { href } = element.properties;
      const note = Number(plainText({ type: 'root', children: element.children }));
      // An author's HTML may bear the same mark without any note.
      const isCall = Number.isInteger(note) && note > 0 && note <= count;
      const call = (calls.get(note) ?? 0) + 1;
      calls.set(note, call);
      element.properties = isCall ? callProperties(note, call) : { href };
    });
  };
}

/** The last section that is marked and built as remark-rehype does; the others are an author's and lose the mark. */
function findSection(
  tree: Root,
): { heading: Element; notes: Element[]; section: Element } | undefined {
  let found: ReturnType<typeof findSection>;
  walkElements(tree, (section) => {
    if (section.properties['dataFootnotes'] === undefined) return;
    section.properties = {};
    const [heading, list] = elementsIn(section);
    if (heading?.tagName !== 'h2' || list?.tagName !== 'ol') return;
    found = { heading, notes: elementsIn(list), section };
  });
  return found;
}

function elementsIn({ children }: Element): Element[] {
  return children.filter((child) => child.type === 'element');
}

/** @returns how many notes there are */
function labelNotes({
  heading,
  notes,
  section,
}: NonNullable<ReturnType<typeof findSection>>): number {
  section.properties = {
    className: ['footnotes'],
    role: 'doc-endnotes',
    ariaLabelledBy: [FOOTNOTES_ID],
  };
  heading.properties = { id: FOOTNOTES_ID };
  heading.children = [{ type: 'text', value: 'Chú thích' }];
  notes.forEach((note, index) => {
    note.properties['id'] = noteId(index + 1);
    labelBackReferences(note, index + 1);
  });
  return notes.length;
}

function labelBackReferences(element: Element, note: number): void {
  let call = 0;
  walkElements(element, (link) => {
    if (link.properties['dataFootnoteBackref'] === undefined) return;
    call++;
    const again = call === 1 ? '' : ` lần ${call}`;
    link.properties = {
      href: `#${callId(note, call)}`,
      role: 'doc-backlink',
      ariaLabel: `Về chỗ gọi chú thích ${note}${again}`,
    };
  });
}

function callProperties(note: number, call: number): Element['properties'] {
  return {
    href: `#${noteId(note)}`,
    id: callId(note, call),
    role: 'doc-noteref',
    ariaLabel: `Chú thích ${note}`,
  };
}

function noteId(note: number): string {
  return `${FOOTNOTES_ID}-${note}`;
}

function callId(note: number, call: number): string {
  const first = `goi-${noteId(note)}`;
  return call === 1 ? first : `${first}-${call}`;
}
