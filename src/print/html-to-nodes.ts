import type { Element, ElementContent, Nodes, Root } from 'hast';
import { rehype } from 'rehype';
import { FootnoteCalls } from './footnote-calls.ts';
import type { MarkKind, PictureOf, PrintNode } from './print-node.ts';
import { tableNode } from './table-node.ts';

const parser = rehype().data('settings', { fragment: true });

/**
 * The body of an article as the print takes it.
 *
 * @param html what src/markdown made
 * @param pictureOf the print's copy of a picture; undefined when there is none, and then only its words are printed
 * @param absolute makes an address inside the site a full one
 */
export function htmlToNodes(
  html: string,
  pictureOf: PictureOf,
  absolute: (path: string) => string,
): readonly PrintNode[] {
  const tree: Root = parser.parse(html);
  const notes = new FootnoteCalls(tree);
  // The article's title is the first level; a level that is left out would puzzle screen readers.
  let level = 1;

  const convert = (nodes: readonly Nodes[]): PrintNode[] => {
    // White space between blocks is how the source is laid out, no text.
    const isBetween = (node: Nodes) => node.type === 'text' && node.value.trim() === '';
    const shown = nodes.some(isBlock) ? nodes.filter((node) => !isBetween(node)) : nodes;
    return shown.flatMap(one);
  };

  const one = (node: Nodes): PrintNode[] => {
    if (node.type === 'text') return [{ kind: 'text', text: node.value.replace(/\s+/g, ' ') }];
    if (node.type !== 'element' || isScreenOnly(node)) return [];
    const { tagName, children, properties } = node;
    const mark = MARKS[tagName];
    if (mark !== undefined) return [{ kind: mark, children: convert(children) }];
    switch (tagName) {
      case 'br':
        return [{ kind: 'break' }];
      case 'hr':
        return [{ kind: 'rule' }];
      case 'p':
      case 'summary':
        return [{ kind: 'paragraph', children: convert(children) }];
      case 'blockquote':
        return [{ kind: 'quote', children: convert(children) }];
      case 'pre':
        return [{ kind: 'code-block', text: textOf(node).replace(/\n$/, '') }];
      case 'a':
        return linkOf(node);
      case 'img': {
        const picture = pictureIn(node);
        return picture ? [{ kind: 'picture', ...picture }] : [];
      }
      case 'figure':
        return [figureOf(node)];
      case 'ul':
      case 'ol':
        return [
          {
            kind: 'list',
            ordered: tagName === 'ol',
            start: Number(properties['start'] ?? 1),
            items: elementsIn(node).map((item) => convert(item.children)),
          },
        ];
      case 'dl':
        return [
          {
            kind: 'terms',
            items: elementsIn(node).map((item) => ({
              term: item.tagName === 'dt',
              children: convert(item.children),
            })),
          },
        ];
      case 'table':
        return [tableNode(node, convert)];
      default:
        return /^h[1-6]$/.test(tagName) ? [headingOf(node)] : convert(children);
    }
  };

  const linkOf = ({ properties, children }: Element): PrintNode[] => {
    const href = String(properties['href'] ?? '');
    const called = notes.call(href, properties['role']);
    if (called) {
      const { name, body } = called;
      return [{ kind: 'note', name, ...(body && { children: noteOf(convert(body)) }) }];
    }
    const inside = convert(children);
    const url = href.startsWith('/') ? absolute(href) : href;
    return /^(?:https?|mailto|tel):/i.test(url)
      ? [{ kind: 'link', url, children: inside }]
      : inside;
  };

  const headingOf = ({ tagName, children }: Element): PrintNode => {
    level = Math.min(Math.max(Number(tagName[1]), 2), level + 1);
    return { kind: 'heading', level, children: convert(children) };
  };

  const pictureIn = ({ properties }: Element) =>
    pictureOf(
      properties['dataPicture'] === undefined
        ? String(properties['src'] ?? '')
        : Number(properties['dataPicture']),
      String(properties['alt'] ?? ''),
    );

  const figureOf = (node: Element): PrintNode => {
    const caption = elementsIn(node).find(({ tagName }) => tagName === 'figcaption');
    return {
      kind: 'figure',
      pictures: imagesIn(node).flatMap((image) => pictureIn(image) ?? []),
      caption: caption ? convert(caption.children) : [],
    };
  };

  return convert(notes.text);
}

/** A note of one paragraph follows its number on the same line. */
function noteOf(children: readonly PrintNode[]): readonly PrintNode[] {
  const [first, ...others] = children;
  return first?.kind === 'paragraph' ? [...first.children, ...others] : children;
}

function isBlock(node: Nodes): boolean {
  return node.type === 'element' && BLOCKS.has(node.tagName);
}

/** What is only there for the screen: words for screen readers, ways back from a note. */
function isScreenOnly({ properties }: Element): boolean {
  const classes = properties['className'];
  const isHidden = Array.isArray(classes) && classes.includes('visually-hidden');
  return isHidden || properties['role'] === 'doc-backlink';
}

function elementsIn({ children }: Element): Element[] {
  return children.filter((child) => child.type === 'element');
}

function imagesIn({ children }: Element): Element[] {
  return children.flatMap((child: ElementContent) => {
    if (child.type !== 'element') return [];
    return child.tagName === 'img' ? [child] : imagesIn(child);
  });
}

function textOf(node: Nodes): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map(textOf).join('') : '';
}

const BLOCKS: ReadonlySet<string> = new Set([
  ...[
    'blockquote',
    'details',
    'dd',
    'div',
    'dl',
    'dt',
    'figure',
    'h1',
    'h2',
    'h3',
    'h4',
    'h5',
    'h6',
  ],
  ...['hr', 'li', 'ol', 'p', 'pre', 'section', 'summary', 'table', 'ul'],
]);

const MARKS: Readonly<Record<string, MarkKind>> = {
  em: 'em',
  i: 'em',
  cite: 'em',
  dfn: 'em',
  var: 'em',
  strong: 'strong',
  b: 'strong',
  sup: 'sup',
  sub: 'sub',
  code: 'code',
  kbd: 'code',
  samp: 'code',
  del: 'del',
  s: 'del',
  mark: 'mark',
  ins: 'ins',
  u: 'ins',
  small: 'small',
};
