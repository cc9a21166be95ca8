import type { Element, Root } from 'hast';
import { rehype } from 'rehype';
import { EXIT, SKIP, visit } from 'unist-util-visit';

/** A page of the site. */
export interface Page {
  /** Site-absolute, without `index.html`. */
  readonly url: string;
  readonly html: string;
  /** Parsed when it is first asked for. */
  readonly tree: Root;
  /** Search engines are told to leave it alone. */
  readonly isHidden: boolean;
}

/** Reads an HTML file of the output. */
export function readPage(name: string, html: string): Page {
  let tree: Root | undefined;
  return {
    url: `/${name.replace(/(?:^|(?<=\/))index\.html$/, '')}`,
    html,
    isHidden: html.includes('<meta name="robots" content="noindex"'),
    get tree() {
      return (tree ??= parse(html));
    },
  };
}

function parse(html: string): Root {
  const tree = parser.parse(html);
  // Places in the source would double what the trees of a large site take.
  visit(tree, (node) => {
    delete node.position;
  });
  return tree;
}

/** Every element of these names, in order. */
export function elements(tree: Element | Root, ...names: readonly string[]): readonly Element[] {
  const found: Element[] = [];
  visit(tree, 'element', (node) => {
    if (names.includes(node.tagName)) found.push(node);
  });
  return found;
}

/** The text that a reader sees or hears of an element: alternatives of pictures and labels count. */
export function textOf(tree: Element | Root): string {
  const parts: string[] = [];
  visit(tree, (node) => {
    if (node.type === 'text') parts.push(node.value);
    if (node.type !== 'element') return undefined;
    if (node.tagName === 'style' || node.tagName === 'script') return SKIP;
    const said = node.properties['ariaLabel'] ?? node.properties['alt'];
    if (typeof said === 'string') parts.push(` ${said} `);
    return undefined;
  });
  return parts.join('').replace(/\s+/gu, ' ').trim();
}

/** The text of the page's main part. */
export function mainText({ tree }: Page): string {
  return elements(tree, 'main').map(textOf).join(' ');
}

/** Addresses of all links of a page, without fragments. */
export function linksOf({ tree }: Page): readonly string[] {
  return elements(tree, 'a').flatMap(({ properties: { href } }) =>
    typeof href === 'string' ? [href.replace(/#.*$/, '')] : [],
  );
}

/** What `<meta name=…>` says; undefined when it isn't there. */
export function metaOf({ tree }: Page, name: string): string | undefined {
  let content: string | undefined;
  visit(tree, 'element', (node) => {
    if (node.tagName !== 'meta' || node.properties['name'] !== name) return undefined;
    content = String(node.properties['content'] ?? '');
    return EXIT;
  });
  return content;
}

/** The page's styles as they stand in it. */
export function stylesOf({ html }: Page): string {
  return [...html.matchAll(/<style[^>]*>([\s\S]*?)<\/style>/g)].map(([, css]) => css).join('\n');
}

/** What stands where an office must put its own words: `[Số điện thoại]`. */
export function placeholdersIn(text: string): readonly string[] {
  return text.match(/\[\p{Lu}[^\][]{2,80}\]/gu) ?? [];
}

const parser = rehype();
