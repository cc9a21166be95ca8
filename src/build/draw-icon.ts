import { Resvg } from '@resvg/resvg-js';

/**
 * A square picture of the site's icon, as PNG.
 *
 * @param favicon the icon as SVG
 * @param size of the side, in pixels
 * @param share how much of the side the icon takes; the rest is `ground`
 */
export function drawIcon(
  favicon: string,
  size: number,
  { share, ground }: { readonly share: number; readonly ground: string },
): Uint8Array {
  const inner = Math.round(size * share);
  const place = (size - inner) / 2;
  const data = Buffer.from(favicon).toString('base64');
  const behind = share < 1 ? `<rect width="${size}" height="${size}" fill="${ground}"/>` : '';
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}">${behind}<image x="${place}" y="${place}" width="${inner}" height="${inner}" href="data:image/svg+xml;base64,${data}"/></svg>`;
  // No fonts of the machine: the same picture everywhere.
  return new Resvg(svg, { font: { loadSystemFonts: false } }).render().asPng();
}
