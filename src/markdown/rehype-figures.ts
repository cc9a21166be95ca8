import type { Element, ElementContent, Root } from 'hast';
import { splitCredit } from './split-credit.ts';
import { walkElements } from './walk.ts';

/**
 * Turns a picture that stands alone in its paragraph into a figure, several into a gallery. The caption is the
 * Markdown title: `![alt](anh.jpg "Chú thích. Ảnh: Anh Ngọc")`.
 */
export function rehypeFigures() {
  return (tree: Root): void => {
    walkElements(tree, (node, index, parent) => {
      if (node.tagName === 'figure') return 'skip';
      if (node.tagName !== 'p' || !parent || index === undefined) return;
      const pictures = picturesAlone(node);
      if (pictures.length === 0) return;
      const figures = pictures.map((picture) => ({
        ...element('figure', captioned(picture)),
        position: node.position,
      }));
      const [figure] = figures;
      if (figure && figures.length === 1) parent.children[index] = figure;
      else
        parent.children[index] = {
          ...element('div', figures),
          properties: { className: ['gallery'] },
          position: node.position,
        };
      return 'skip';
    });
  };
}

/** The pictures of a paragraph (linked ones too) when it holds nothing else, otherwise none. */
function picturesAlone({ children }: Element): Element[] {
  const pictures: Element[] = [];
  for (const child of children) {
    if (child.type === 'text' && child.value.trim() === '') continue;
    if (child.type !== 'element') return [];
    if (child.tagName === 'br') continue;
    if (!pictureIn(child)) return [];
    pictures.push(child);
  }
  return pictures;
}

/** The element itself, or the only thing that a link holds. */
function pictureIn(node: Element): Element | undefined {
  if (node.tagName === 'img') return node;
  const [child] = node.children;
  const isLink = node.tagName === 'a' && node.children.length === 1;
  return isLink && child?.type === 'element' && child.tagName === 'img' ? child : undefined;
}

function captioned(picture: Element): ElementContent[] {
  const image = pictureIn(picture);
  const title = image?.properties['title'];
  if (typeof title !== 'string' || title.trim() === '') return [picture];
  delete image?.properties['title'];
  const { caption, credit } = splitCredit(title);
  const words: ElementContent[] = caption
    ? [{ type: 'text', value: credit ? `${caption} ` : caption }]
    : [];
  if (credit)
    words.push({
      ...element('span', [{ type: 'text', value: credit }]),
      properties: { className: ['credit'] },
    });
  return [picture, element('figcaption', words)];
}

function element(tagName: string, children: ElementContent[]): Element {
  return { type: 'element', tagName, properties: {}, children };
}
