// A thread of draw-apart.ts.
import type { Card } from './card.ts';
import { draw } from './draw.ts';

/** Draws one card. */
export default function drawCard(card: Card): Promise<Uint8Array> {
  return draw(card);
}
