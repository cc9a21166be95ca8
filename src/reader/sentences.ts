/** A sentence of a text and where it stands in the page. */
export interface Sentence {
  readonly text: string;
  readonly range: Range;
  /** The paragraph, heading or cell around it. */
  readonly block: Element;
}

const BLOCK = 'p,li,h1,h2,h3,h4,h5,h6,td,th,figcaption,dt,dd,div';

/** The sentences of these parts of a page, in order; code, and words meant for the eye or the ear alone, are left out. */
export function sentencesOf(parts: Iterable<Element>): Sentence[] {
  const found: Sentence[] = [];
  for (const part of parts) {
    let nodes: Text[] = [];
    let around: Element | null | undefined;
    const flush = (): void => {
      if (around) found.push(...sentencesIn(nodes, around));
      nodes = [];
    };
    const walker = document.createTreeWalker(part, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const { parentElement } = node;
      if (!parentElement || parentElement.closest('pre, .visually-hidden, [aria-hidden]')) continue;
      const block = parentElement.closest(BLOCK);
      if (block !== around) flush();
      around = block;
      nodes.push(node as Text);
    }
    flush();
  }
  return found;
}

/** Cuts the text of one block, which may run through several nodes. */
function sentencesIn(nodes: readonly Text[], block: Element): Sentence[] {
  const whole = nodes.map(({ data }) => data).join('');
  return cut(whole).flatMap(({ segment, index }) => {
    const text = segment.replace(/\s+/g, ' ').trim();
    if (!/[\p{L}\p{N}]/u.test(text)) return [];
    const range = document.createRange();
    range.setStart(...placeOf(nodes, index));
    range.setEnd(...placeOf(nodes, index + segment.trimEnd().length));
    return [{ text, range, block }];
  });
}

function cut(text: string): { segment: string; index: number }[] {
  if ('Segmenter' in Intl) {
    return [...new Intl.Segmenter('vi', { granularity: 'sentence' }).segment(text)];
  }
  return [...text.matchAll(/[^.!?…]+[.!?…]*\s*/g)].map(({ 0: segment, index }) => ({
    segment,
    index,
  }));
}

function placeOf(nodes: readonly Text[], offset: number): [Text, number] {
  let left = offset;
  for (const node of nodes) {
    if (left <= node.length) return [node, left];
    left -= node.length;
  }
  throw new RangeError('A sentence can’t end after its text.');
}
