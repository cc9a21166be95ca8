import type { Nodes } from 'mdast';

/** What became of a text on its way in: what was left out and why, and what the editor should look at. */
export class Ledger {
  readonly removed: Removed[] = [];
  readonly doubts: Doubt[] = [];

  /** Notes words that the article does without; `text` is empty where no words were lost. */
  remove(why: string, text = ''): void {
    this.removed.push({ why, text: text.replace(/\s+/gu, ' ').trim() });
  }

  /** Asks the editor to look at a place: a block of the body, a key of the front matter, or the whole. */
  doubt(message: string, place?: Doubt['place']): void {
    this.doubts.push(place === undefined ? { message } : { message, place });
  }
}

/** Something left out. Both parts are Vietnamese. */
export interface Removed {
  readonly why: string;
  readonly text: string;
}

/** Something that may be wrong. */
export interface Doubt {
  readonly message: string;
  readonly place?: Nodes | FieldName;
}

/** Keys of the front matter that can be in doubt. */
export type FieldName = 'title' | 'author' | 'date' | 'category' | 'tags' | 'image' | 'source';
