import type { Element, Parents, Root } from 'hast';
import { visit } from 'unist-util-visit';
import { attribute, textOf } from './text-of.ts';

/**
 * Finds footnotes in the HTML of Word, mammoth and Markdown tools: a mark that links to a note, and a note that holds
 * a link back to the mark. Marks become `footnote-mark`, notes `footnote-text` at the end, with their number in
 * `dataLabel`; to-markdown.ts reads both.
 */
export function markFootnotes(tree: Root): void {
  const links: Link[] = [];
  visit(tree, 'element', (element, _, parent) => {
    const href = attribute(element, 'href');
    if (element.tagName === 'a' && href.startsWith('#') && parent)
      links.push({ element, target: decode(href.slice(1)) });
  });
  const places = new Map<string, Element>();
  visit(tree, 'element', (element) => {
    for (const name of [attribute(element, 'id'), attribute(element, 'name')]) {
      if (name !== '') places.set(name, places.get(name) ?? element);
    }
  });
  const notes: Element[] = [];
  let label = 0;
  for (const mark of links) {
    const named = places.get(mark.target);
    const note = named && noteAround(tree, named, mark.element);
    const back =
      note &&
      links.find(
        (one) =>
          one !== mark &&
          isInside(note, one.element) &&
          pointsAt(places.get(one.target), mark.element),
      );
    if (!back) continue;
    label++;
    removeFrom(note, back.element);
    removeFrom(tree, note);
    notes.push({ ...note, tagName: 'footnote-text', properties: { dataLabel: label } });
    Object.assign(mark.element, {
      tagName: 'footnote-mark',
      properties: { dataLabel: label },
      children: [],
    });
  }
  if (notes.length > 0) dropEmptyLists(tree);
  tree.children.push(...notes);
}

/** The block that is one note: a list item, or the div or paragraph around its anchor. */
function noteAround(tree: Root, anchor: Element, mark: Element): Element | undefined {
  if (isInside(anchor, mark)) return undefined;
  if (/^(?:li|div|p|aside|dd)$/.test(anchor.tagName)) return anchor;
  let found: Element | undefined;
  visit(tree, 'element', (element) => {
    const isNote =
      /^(?:li|div|p|dd)$/.test(element.tagName) &&
      isInside(element, anchor) &&
      !isInside(element, mark);
    // The first that doesn't hold other anchors of notes is the largest one around this note alone.
    if (isNote && found === undefined && countNotes(element) <= 1) found = element;
  });
  return found;
}

function countNotes(element: Element): number {
  let count = 0;
  visit(element, 'element', (one) => {
    if (one.tagName === 'a' && attribute(one, 'href').startsWith('#')) count++;
  });
  return count;
}

/** Whether the place that a note links back to is the mark, holds it or stands in it. */
function pointsAt(place: Element | undefined, mark: Element): boolean {
  return place !== undefined && (isInside(place, mark) || isInside(mark, place));
}

function isInside(outer: Element, inner: Element): boolean {
  let found = false;
  visit(outer, 'element', (element) => {
    if (element === inner) found = true;
  });
  return found;
}

function removeFrom(tree: Parents, element: Element): void {
  visit(tree, 'element', (one, index, parent) => {
    if (one === element && parent && index !== undefined) parent.children.splice(index, 1);
  });
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

interface Link {
  readonly element: Element;
  readonly target: string;
}
