import type { Element, Parents, Root } from 'hast';
import { CONTINUE, EXIT, visit } from 'unist-util-visit';
import { attribute, textOf } from './text-of.ts';

/**
 * Finds footnotes in the HTML of Word, mammoth and Markdown tools: a mark that links to a note, and a note that holds
 * a link back to the mark. Marks become `footnote-mark`, notes `footnote-text` at the end, with their number in
 * `dataLabel`; to-markdown.ts reads both.
 */
export function markFootnotes(tree: Root): void {
  const page = survey(tree);
  const notes: Element[] = [];
  for (const mark of page.links) {
    const anchor = page.places.get(decode(attribute(mark, 'href').slice(1)));
    const note = anchor && noteAround(anchor, mark, page);
    const back = note && linksIn(note).find((link) => pointsAt(link, mark, page));
    if (!back) continue;
    const dataLabel = notes.length + 1;
    remove(back, page);
    remove(note, page);
    notes.push({ ...note, tagName: 'footnote-text', properties: { dataLabel } });
    Object.assign(mark, { tagName: 'footnote-mark', properties: { dataLabel }, children: [] });
  }
  if (notes.length === 0) return;
  dropEmptyLists(tree);
  tree.children.push(...notes);
}

/** Whose child each element is, which links stay on the page, and what they can name. */
function survey(tree: Root): Page {
  const page = {
    parents: new Map<Element, Parents>(),
    places: new Map<string, Element>(),
    links: [] as Element[],
  };
  visit(tree, 'element', (element, _, parent) => {
    if (parent) page.parents.set(element, parent);
    if (isLink(element)) page.links.push(element);
    for (const name of [attribute(element, 'id'), attribute(element, 'name')]) {
      if (name !== '' && !page.places.has(name)) page.places.set(name, element);
    }
  });
  return page;
}

/** The block that is one note: the outermost around its anchor that holds no other link and not the mark. */
function noteAround(anchor: Element, mark: Element, { parents }: Page): Element | undefined {
  const isOfMark = new Set<unknown>(ancestors(mark, parents));
  if (isOfMark.has(anchor)) return undefined;
  let found: Element | undefined;
  for (const element of ancestors(anchor, parents)) {
    if (isOfMark.has(element) || linksIn(element, 2).length > 1) break;
    if (/^(?:li|div|p|aside|dd)$/.test(element.tagName)) found = element;
  }
  return found;
}

/** Whether the place that a note links back to is the mark, holds it or stands in it. */
function pointsAt(link: Element, mark: Element, { places, parents }: Page): boolean {
  const place = places.get(decode(attribute(link, 'href').slice(1)));
  if (!place || link === mark) return false;
  return ancestors(mark, parents).includes(place) || ancestors(place, parents).includes(mark);
}

/** The element and all around it, from within. */
function ancestors(element: Element, parents: Page['parents']): Element[] {
  const all: Element[] = [];
  for (let at: Parents | undefined = element; at?.type === 'element'; at = parents.get(at))
    all.push(at);
  return all;
}

function linksIn(element: Element, most = Infinity): Element[] {
  const found: Element[] = [];
  visit(element, 'element', (one) => {
    if (isLink(one)) found.push(one);
    return found.length < most ? CONTINUE : EXIT;
  });
  return found;
}

function isLink(element: Element): boolean {
  return element.tagName === 'a' && attribute(element, 'href').startsWith('#');
}

function remove(element: Element, { parents }: Page): void {
  const siblings = parents.get(element)?.children;
  const at = siblings?.indexOf(element) ?? -1;
  if (at !== -1) siblings?.splice(at, 1);
}

function dropEmptyLists(tree: Root): void {
  visit(tree, 'element', (element, index, parent) => {
    const isFrame =
      element.tagName === 'ol' ||
      attribute(element, 'dataFootnotes') !== '' ||
      /footnotes|_ftn/.test(attribute(element, 'className'));
    if (isFrame && parent && index !== undefined && textOf(element).trim() === '')
      parent.children.splice(index, 1);
  });
}

function decode(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}

interface Page {
  readonly parents: ReadonlyMap<Element, Parents>;
  /** By id or name. */
  readonly places: ReadonlyMap<string, Element>;
  readonly links: readonly Element[];
}
