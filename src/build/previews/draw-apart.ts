// The process that write-previews.ts starts when there is much to draw: draws on all cores and ends, with the memory it took.
import { writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { Piscina } from 'piscina';
import { orderOf } from '../run-apart.ts';
import type { Card } from './card.ts';

/** What to draw, and the folder for the pictures: each is named by its place among the cards. */
export interface DrawOrder {
  readonly folder: string;
  readonly cards: readonly Card[];
}

const { folder, cards } = orderOf<DrawOrder>();
const pool = new Piscina<Card, Uint8Array>({
  filename: new URL('./draw-thread.ts', import.meta.url).href,
  maxThreads: os.availableParallelism(),
});
await Promise.all(
  cards.map(async (card, place) => {
    writeFileSync(path.join(folder, String(place)), await pool.run(card));
  }),
);
await pool.destroy();
