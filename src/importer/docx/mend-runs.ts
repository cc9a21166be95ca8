import { mendByFont } from '../mend-by-font.ts';

/**
 * Turns the text of runs in TCVN3 and VNI fonts into Unicode, in the document that mammoth reads, footnotes
 * included. Also tells the styles `ban-tin-giua` and `ban-tin-phai` for plain paragraphs set in the middle or right:
 * captions and signatures are. Gives the number of runs that were turned.
 */
export function mendRuns(document: DocxNode, fonts: ReadonlyMap<string, string>): number {
  let mended = 0;
  const visit = (node: DocxNode, paragraphFont: string | undefined): void => {
    let font = paragraphFont;
    if (node.type === 'paragraph') {
      font = fonts.get(node.styleId ?? '') ?? fonts.get('');
      markAlignment(node);
      joinSplitPairs(node, (run) => fontOf(run, fonts, font));
    }
    if (node.type === 'run') font = fontOf(node, fonts, font);
    if (node.type === 'text' && node.value !== undefined && font !== undefined) {
      const value = mendByFont(node.value, font);
      if (value !== node.value) mended++;
      node.value = value;
    }
    for (const child of node.children ?? []) visit(child, font);
    for (const child of node.body ?? []) visit(child, font);
    for (const note of Object.values(node.notes?._notes ?? {})) visit(note, font);
    for (const comment of node.comments ?? []) visit(comment, font);
  };
  visit(document, undefined);
  return mended;
}

function fontOf(run: DocxNode, fonts: ReadonlyMap<string, string>, inherited: string | undefined) {
  return run.font ?? (run.styleId ? fonts.get(run.styleId) : undefined) ?? inherited;
}

function markAlignment(node: DocxNode): void {
  const style = { center: 'ban-tin-giua', right: 'ban-tin-phai' }[node.alignment ?? ''];
  const isPlain =
    !node.numbering && (!node.styleName || /^(?:normal|body text)/i.test(node.styleName));
  if (style !== undefined && isPlain) node.styleName = style;
}

/** Word splits runs anywhere, also between a letter and its VNI mark, which belong together. */
function joinSplitPairs(
  paragraph: DocxNode,
  fontOfRun: (run: DocxNode) => string | undefined,
): void {
  let before: DocxNode | undefined;
  let fontBefore: string | undefined;
  for (const run of paragraph.children ?? []) {
    const font = run.type === 'run' ? fontOfRun(run) : undefined;
    const text = run.children?.find(({ type }) => type === 'text');
    if (before?.value && text?.value && font === fontBefore && /^VNI/i.test(font ?? '')) {
      const [mark = ''] = /^[ùøûõïâáàåãäêéèúüë]/iu.exec(text.value) ?? [];
      if (/[aeouyôö]$/iu.test(before.value)) {
        before.value += mark;
        text.value = text.value.slice(mark.length);
      }
    }
    before = run.children?.findLast(({ type }) => type === 'text');
    fontBefore = font;
  }
}

/** What is used of mammoth's document, which has no types of its own. */
export interface DocxNode {
  readonly type: string;
  value?: string;
  styleName?: string | null;
  readonly styleId?: string | null;
  readonly font?: string | null;
  readonly alignment?: string | null;
  readonly numbering?: unknown;
  readonly children?: readonly DocxNode[];
  readonly body?: readonly DocxNode[];
  readonly notes?: { readonly _notes?: Readonly<Record<string, DocxNode>> };
  readonly comments?: readonly DocxNode[];
}
