import type { Element, Root } from 'hast';
import { SKIP, visit } from 'unist-util-visit';

/** Lets a wide table scroll by itself on a phone, by finger or by keyboard, and aligns cells by class. */
export function rehypeTables() {
  return (tree: Root): void => {
    visit(tree, 'element', (element, index, parent) => {
      if (element.tagName === 'td' || element.tagName === 'th') alignByClass(element);
      if (element.tagName !== 'table' || !parent || index === undefined || isWrapped(parent))
        return;
      parent.children[index] = {
        type: 'element',
        tagName: 'div',
        properties: { className: ['table'], role: 'region', ariaLabel: 'Bảng', tabIndex: 0 },
        children: [element],
      };
      // Its children are visited through the wrapper.
      return [SKIP, index];
    });
  };
}

function isWrapped(parent: Root | Element): boolean {
  return parent.type === 'element' && parent.properties['role'] === 'region';
}

/** `align` is obsolete in HTML and an inline style is refused by the security policy. */
function alignByClass({ properties }: Element): void {
  const { align } = properties;
  delete properties['align'];
  if (align === 'center' || align === 'right') properties['className'] = [`align-${align}`];
}
