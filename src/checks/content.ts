import type { Rendered } from '../markdown/rendered.ts';
import type { ArticleEntry, EntryOf, PageEntry } from '../model/entry.ts';
import type { OtherKind } from '../model/kind.ts';
import type { RegisterEntry } from '../model/register-entry.ts';
import type { RegisterKind } from '../model/register.ts';

/** A text of any kind, read. */
export type AnyText = Content['articles' | 'pages' | 'others'][number];

/** What a body holds. */
export interface BodyFacts extends Pick<Rendered, 'references'> {
  /** Known of the texts that `countedTexts` names; the others may not have been rendered. */
  readonly words?: number | undefined;
}

/** The content without what can differ while the front matter of every text is the same. */
export type Fronts = Omit<Content, 'rendered' | 'now'>;

/** What texts are looked at beside, other texts apart. */
export type Surroundings = Pick<Content, 'registers' | 'files' | 'sizes' | 'pictures'>;

/** All that the rules look at: the whole content. */
export interface Content {
  readonly articles: readonly Omit<ArticleEntry, 'body'>[];
  readonly pages: readonly Omit<PageEntry, 'body'>[];
  /** Texts of the kinds that an office may do without. */
  readonly others: readonly {
    [OneKind in OtherKind]: Omit<EntryOf<OneKind>, 'body'>;
  }[OtherKind][];
  /** Registers that could be read. */
  readonly registers: { readonly [Kind in RegisterKind]?: RegisterEntry<Kind> };
  /** What the bodies hold, by `file`; a body that isn't there is not looked at. */
  readonly rendered: ReadonlyMap<string, BodyFacts>;
  /** Every file under `content/` and `public/`, also those that couldn't be read: `public/anh/cong-chao.jpg`. */
  readonly files: ReadonlySet<string>;
  /** Sizes in bytes of those that are no texts. */
  readonly sizes: ReadonlyMap<string, number>;
  /** What the files named like pictures really are: `jpeg`, `svg`…, `unreadable`. */
  readonly pictures: ReadonlyMap<string, string>;
  /** The instant of the check: what is dated later is not published yet. */
  readonly now: Date;
}
