import type { Element, ElementContent, Root } from 'hast';
import { visit } from 'unist-util-visit';
import type { Ledger } from '../ledger.ts';
import { attribute, hints, textOf } from './text-of.ts';

/** Cuts a page down to its article: the part that says it is one, with the page's only h1 before it. The rest is listed. */
export function takeMainPart(tree: Root, ledger: Ledger): void {
  const main = findMain(tree);
  const headings = elementsOf(tree, ({ tagName }) => tagName === 'h1');
  const [heading] = headings;
  const isAbove =
    main && heading && headings.length === 1 && !elementsOf(main, (one) => one === heading).length;
  const kept: Element[] = main ? [...(isAbove ? [heading] : []), main] : [];
  if (main) {
    noteRest(tree, new Set<unknown>(kept), ledger);
    tree.children = kept;
  } else {
    dropFrames(tree, ledger);
  }
}

/** The date and the title that a page's head names. */
export function readHead(tree: Root): {
  readonly title?: string | undefined;
  readonly date?: string | undefined;
} {
  let title: string | undefined;
  let date: string | undefined;
  visit(tree, 'element', (element) => {
    const name = `${attribute(element, 'property')} ${attribute(element, 'itemProp')} ${attribute(element, 'name')}`;
    const content = attribute(element, 'content');
    if (element.tagName === 'meta' && /og:title/.test(name)) title = content;
    if (element.tagName === 'meta' && /published_time|datePublished|pubdate/i.test(name))
      date ??= content;
    if (
      element.tagName === 'time' &&
      /published|datePublished/i.test(`${name} ${hints(element)}`)
    ) {
      date ??= attribute(element, 'dateTime');
    }
  });
  return { title: title || undefined, date: date || undefined };
}

function findMain(tree: Root): Element | undefined {
  for (const isMain of SIGNS) {
    const found = elementsOf(tree, isMain);
    const [best] = found.sort((a, b) => textOf(b).length - textOf(a).length);
    if (best && textOf(best).replace(/\s+/gu, ' ').length >= FEWEST_CHARACTERS) return best;
  }
  return undefined;
}

function elementsOf(tree: Root | Element, accepts: (element: Element) => boolean): Element[] {
  const found: Element[] = [];
  visit(tree, 'element', (element) => {
    if (accepts(element)) found.push(element);
  });
  return found;
}

function noteRest(parent: Root | Element, kept: ReadonlySet<unknown>, ledger: Ledger): void {
  const rest: (ElementContent | Root['children'][number])[] = [];
  for (const child of parent.children) {
    if (kept.has(child)) continue;
    const holds = child.type === 'element' && elementsOf(child, (one) => kept.has(one)).length > 0;
    if (holds) noteRest(child, kept, ledger);
    else rest.push(child);
  }
  const text = rest.map((node) => textOf(node)).join('\n');
  if (text.trim() !== '') ledger.remove('Phần ngoài bài của trang cũ', text);
}

/** Without a part that calls itself the article, only what surely is none goes. */
function dropFrames(tree: Root, ledger: Ledger): void {
  visit(tree, 'element', (element, index, parent) => {
    if (!parent || index === undefined) return undefined;
    const isFrame = /^(?:nav|footer|aside)$/.test(element.tagName) || element.tagName === 'title';
    if (!isFrame) return undefined;
    parent.children.splice(index, 1);
    ledger.remove('Phần ngoài bài của trang cũ', textOf(element));
    return index;
  });
}

const SIGNS: readonly ((element: Element) => boolean)[] = [
  (element) => attribute(element, 'itemProp') === 'articleBody',
  ({ tagName }) => tagName === 'article',
  (element) =>
    /\b(?:article-(?:body|content|detail)|(?:news|content|post|entry)-(?:detail|body)|(?:detail|entry|post)-content|asset-content|journal-content-article|noi-?dung(?:-bai)?|chi-?tiet(?:-bai|-tin)?|bai-?viet|fck_detail)\b/i.test(
      `${attribute(element, 'className')} ${attribute(element, 'id')}`,
    ),
  (element) => element.tagName === 'main' || attribute(element, 'role') === 'main',
];

/** Less is a teaser or an empty frame. */
const FEWEST_CHARACTERS = 200;
