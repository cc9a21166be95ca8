import type { Element, Root } from 'hast';
import { walkElements } from './walk.ts';

/**
 * Lets tables and code that are wider than a phone scroll by themselves, by finger or by keyboard
 * (WCAG 2.2, 1.4.10 and 2.1.1), and aligns cells by class.
 */
export function rehypeTables() {
  return (tree: Root): void => {
    let count = 0;
    walkElements(tree, (element, index, parent) => {
      if (element.tagName === 'pre') element.properties['tabIndex'] = 0;
      if (element.tagName !== 'table' || !parent || index === undefined) return;
      walkElements(element, (part) => {
        alignByClass(part);
        if (part.tagName === 'thead')
          walkElements(part, (cell) => {
            headColumn(cell);
          });
      });
      parent.children[index] = region(element, ++count);
      // A table within a table scrolls with it.
      return 'skip';
    });
  };
}

/** Regions are told apart by number, as screen readers list them by name. */
function region(table: Element, count: number): Element {
  return {
    type: 'element',
    tagName: 'div',
    properties: { className: ['table'], role: 'region', ariaLabel: `Bảng ${count}`, tabIndex: 0 },
    children: [table],
  };
}

/** `align` is obsolete in HTML and an inline style is refused by the security policy. */
function alignByClass({ properties }: Element): void {
  const { align } = properties;
  delete properties['align'];
  if (align === 'center' || align === 'right') properties['className'] = [`align-${align}`];
}

function headColumn({ tagName, properties }: Element): void {
  if (tagName === 'th') properties['scope'] ??= 'col';
}
