import type { Element, Root } from 'hast';
import type { VFile } from 'vfile';
import { fileExtension } from './file-types.ts';
import { isAddition, plainText } from './plain-text.ts';
import type { Reference } from './rendered.ts';
import { decodePath, urlKind } from './url-kind.ts';
import { startOf } from './start-of.ts';
import { walkElements } from './walk.ts';

/** Lists what the body points at, in Markdown or in HTML, with its place, before anything is rewritten. */
export function rehypeReferences() {
  return (tree: Root, file: VFile): void => {
    const { references } = file.data;
    if (!references) return;
    const source = String(file.value);
    // Where to look for the next one that the parser left without a place: bare addresses have none.
    let from = 0;
    walkElements(tree, (node) => {
      const start = startOf(node);
      from = start?.offset ?? from;
      if (isAddition(node)) return 'skip';
      const url = targetOf(node);
      if (url === undefined) return;
      const text = plainText(node);
      if (!start) from = Math.max(from, source.indexOf(text, from));
      const { line, column } = start ?? placeAt(source, from);
      references.push({ kind: kindOf(node, url), target: shown(url), text, line, column });
      if (!start) from += text.length;
      return;
    });
  };
}

function targetOf({ tagName, properties }: Element): string | undefined {
  const url =
    tagName === 'img' ? properties['src'] : tagName === 'a' ? properties['href'] : undefined;
  return typeof url === 'string' ? url : undefined;
}

function kindOf({ tagName }: Element, url: string): Reference['kind'] {
  if (tagName === 'img') return 'image';
  const kind = urlKind(url);
  const isOurs = kind === 'relative' || kind === 'site';
  return isOurs && fileExtension(url) !== undefined ? 'attachment' : 'link';
}

/** A picture inside the text (`data:`) can be a megabyte long: nobody reads that in a message. */
function shown(url: string): string {
  return decodePath(url.length > 1000 ? `${url.slice(0, 1000)}…` : url);
}

function placeAt(source: string, offset: number): Pick<Reference, 'line' | 'column'> {
  const before = source.slice(0, offset).split(/\r\n?|\n/);
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}
