/**
 * A text as the print's template (`bulletin.typ`) takes it: a tree of plain data. Words are only ever values in it, so
 * nothing that an editor writes can run as code of the typesetter.
 */
export type PrintNode = PrintInline | PrintBlock;

export type PrintInline =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'break' }
  | { readonly kind: MarkKind; readonly children: readonly PrintNode[] }
  | { readonly kind: 'link'; readonly url: string; readonly children: readonly PrintNode[] }
  /** A footnote where it is called; without children a later call of the note of that name. */
  | { readonly kind: 'note'; readonly name: string; readonly children?: readonly PrintNode[] }
  | ({ readonly kind: 'picture' } & Picture);

export type MarkKind = 'em' | 'strong' | 'sup' | 'sub' | 'code' | 'del' | 'mark' | 'ins' | 'small';

export type PrintBlock =
  | { readonly kind: 'paragraph'; readonly children: readonly PrintNode[] }
  | { readonly kind: 'heading'; readonly level: number; readonly children: readonly PrintNode[] }
  | {
      readonly kind: 'list';
      readonly ordered: boolean;
      readonly start: number;
      readonly items: readonly (readonly PrintNode[])[];
    }
  | { readonly kind: 'quote'; readonly children: readonly PrintNode[] }
  | {
      readonly kind: 'figure';
      readonly pictures: readonly Picture[];
      readonly caption: readonly PrintNode[];
    }
  | { readonly kind: 'code-block'; readonly text: string }
  | { readonly kind: 'rule' }
  | {
      readonly kind: 'terms';
      readonly items: readonly {
        readonly term: boolean;
        readonly children: readonly PrintNode[];
      }[];
    }
  | {
      readonly kind: 'table';
      readonly columns: number;
      readonly caption: readonly PrintNode[];
      readonly head: readonly PrintCell[];
      readonly body: readonly PrintCell[];
    };

export interface PrintCell {
  readonly span: number;
  readonly rows: number;
  readonly isHead: boolean;
  readonly align: 'left' | 'center' | 'right';
  readonly children: readonly PrintNode[];
}

/** A picture by the name of its file beside the template. */
export interface Picture {
  readonly file: string;
  readonly alt: string;
}

/** A picture of a text by what its element says: the number of a picture beside the text, or an address in `public/`. */
export type PictureOf = (reference: number | string, alt: string) => Picture | undefined;
