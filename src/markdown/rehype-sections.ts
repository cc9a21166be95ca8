import type { Nodes, Root } from 'hast';
import type { VFile } from 'vfile';
import { cleanSpaces, toNfc } from '../text/normalize.ts';
import { isAddition, plainText } from './plain-text.ts';
import type { Section } from './rendered.ts';

/** Takes the plain text of an article, cut at its headings, for search and feeds. */
export function rehypeSections() {
  return (tree: Root, file: VFile): void => {
    const { article } = file.data;
    if (article) article.sections.push(...sectionsOf(tree));
  };
}

function sectionsOf(tree: Root): Section[] {
  const drafts: Draft[] = [{ text: '' }];
  append(tree, drafts);
  return drafts
    .map((draft) => ({ ...draft, text: cleanLines(draft.text) }))
    .filter(({ heading, text }) => heading !== undefined || text !== '');
}

/** Writes the text of a node to the last section; a heading begins a new one. */
function append(node: Nodes, drafts: Draft[]): void {
  const draft = drafts.at(-1);
  if (!draft || isAddition(node)) return;
  if (node.type === 'text') draft.text += node.value.replace(/\s+/g, ' ');
  if (!('children' in node)) return;
  const name = node.type === 'element' ? node.tagName : 'root';
  if (node.type === 'element' && /^h[1-6]$/.test(name)) {
    drafts.push({ id: String(node.properties['id']), heading: plainText(node), text: '' });
    return;
  }
  if (name === 'img') draft.text += ` ${plainText(node)} `;
  draft.text += before(name);
  for (const child of node.children) append(child, drafts);
  // A heading inside may have begun another section.
  const last = drafts.at(-1);
  if (last) last.text += before(name);
}

const INLINE = new Set([
  ...[
    'a',
    'abbr',
    'b',
    'cite',
    'code',
    'del',
    'dfn',
    'em',
    'i',
    'img',
    'ins',
    'kbd',
    'mark',
    'q',
    'ruby',
    's',
  ],
  ...['samp', 'small', 'span', 'strong', 'sub', 'sup', 'time', 'u', 'var', 'wbr'],
]);
const SPACED = new Set(['br', 'rp', 'rt', 'td', 'th']);

/** What parts an element from its neighbours. */
function before(name: string): string {
  if (INLINE.has(name)) return '';
  return SPACED.has(name) ? ' ' : '\n';
}

function cleanLines(text: string): string {
  return toNfc(text)
    .split('\n')
    .map(cleanSpaces)
    .filter((line) => line !== '')
    .join('\n');
}

type Draft = { -readonly [Key in keyof Section]: Section[Key] };
