import type { Element, ElementContent, Root } from 'hast';
import { visit } from 'unist-util-visit';

/**
 * Makes a figure of a picture that stands alone in its paragraph, and a gallery of several. The picture's
 * title is the caption; what follows “Ảnh:” or “Nguồn:” in it is the credit.
 */
export function rehypeFigures() {
  return (tree: Root): void => {
    visit(tree, 'element', (element) => {
      if (element.tagName === 'p' && holdsOnlyPictures(element)) {
        const figures = element.children.filter(isPicture).map(figureOf);
        const [only] = figures;
        if (figures.length === 1 && only) Object.assign(element, only);
        else {
          element.tagName = 'div';
          element.properties = { className: ['gallery'] };
          element.children = figures;
        }
      }
      // A caption is for a picture of its own; inside a line it would be a tooltip nobody finds.
      if (element.tagName === 'img') delete element.properties['title'];
    });
  };
}

function holdsOnlyPictures({ children }: Element): boolean {
  const isBlank = (child: ElementContent) =>
    (child.type === 'text' && child.value.trim() === '') ||
    (child.type === 'element' && child.tagName === 'br');
  return children.some(isPicture) && children.every((child) => isPicture(child) || isBlank(child));
}

function isPicture(child: ElementContent): child is Element {
  return child.type === 'element' && child.tagName === 'img';
}

function figureOf(picture: Element): Element {
  const { title } = picture.properties;
  const children: ElementContent[] = [picture];
  if (typeof title === 'string' && title.trim() !== '') children.push(captionOf(title.trim()));
  return { type: 'element', tagName: 'figure', properties: {}, children };
}

function captionOf(title: string): Element {
  const [, caption = '', credit] = /^(.*?)\s*((?:Ảnh|Nguồn)\s*:.*)?$/su.exec(title) ?? [];
  const children: ElementContent[] = caption === '' ? [] : [{ type: 'text', value: caption }];
  if (credit !== undefined) {
    if (caption !== '') children.push({ type: 'text', value: ' ' });
    children.push({
      type: 'element',
      tagName: 'span',
      properties: { className: ['credit'] },
      children: [{ type: 'text', value: credit }],
    });
  }
  return { type: 'element', tagName: 'figcaption', properties: {}, children };
}
