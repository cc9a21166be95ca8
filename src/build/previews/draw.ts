import { readFileSync } from 'node:fs';
import { Resvg } from '@resvg/resvg-js';
import satori from 'satori';
import { CARD_SIZE, layOut, type Card } from './card.ts';

const fonts = ([400, 700] as const).map((weight) => ({
  name: 'Source Sans 3',
  data: readFileSync(new URL(`./source-sans-3-${weight}.woff`, import.meta.url)),
  weight,
  style: 'normal' as const,
}));

/** Draws a card as PNG. The same card always gives the same bytes. */
export async function draw(card: Card): Promise<Uint8Array> {
  const svg = await satori(layOut(card), { ...CARD_SIZE, fonts });
  // Letters are outlines by now: no font of this machine can get in.
  return new Resvg(svg, { font: { loadSystemFonts: false } }).render().asPng();
}
