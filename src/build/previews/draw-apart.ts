// The process that write-previews.ts starts when there is much to draw; it ends with the memory that drawing took.
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { orderOf } from '../run-apart.ts';
import type { Card } from './card.ts';
import { draw } from './draw.ts';

/** What to draw, and the folder for the pictures: each is named by its place among the cards. */
export interface DrawOrder {
  readonly folder: string;
  readonly cards: readonly Card[];
}

const { folder, cards } = orderOf<DrawOrder>();
// One after the other: a second thread would take as much memory again.
for (const [place, card] of cards.entries()) {
  writeFileSync(path.join(folder, String(place)), await draw(card));
}
