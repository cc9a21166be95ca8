import type { Rendered } from '../markdown/rendered.ts';
import type { ArticleEntry, EntryOf, PageEntry } from '../model/entry.ts';
import type { OtherKind } from '../model/kind.ts';
import type { RegisterEntry } from '../model/register-entry.ts';
import type { RegisterKind } from '../model/register.ts';

/** All that the rules look at: the whole content, read and rendered. */
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
  readonly rendered: ReadonlyMap<string, Pick<Rendered, 'headings' | 'references' | 'words'>>;
  /** Every file under `content/` and `public/`, also those that couldn't be read: `public/anh/cong-chao.jpg`. */
  readonly files: ReadonlySet<string>;
  /** Their sizes in bytes. */
  readonly sizes: ReadonlyMap<string, number>;
  /** What the files named like pictures really are: `jpeg`, `svg`…, `unreadable`. */
  readonly pictures: ReadonlyMap<string, string>;
  /** The instant of the check: what is dated later is not published yet. */
  readonly now: Date;
}
