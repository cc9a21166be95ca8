import { readFileSync } from 'node:fs';
import { codeVersion } from '../loader/code-version.ts';
import { drawIcon } from './draw-icon.ts';
import { hashOf, type NextOutput } from './output/next-output.ts';

const NAME = 'favicon.ico';
const SIDE = 32;

/**
 * Draws `/favicon.ico` from `public/favicon.svg`: browsers ask for it where no page names an icon (feeds, PDFs, pictures), and
 * those that know no SVG always do. One that lies in `public/` stays as it is.
 */
export function writeShortcutIcon(output: NextOutput): void {
  if (output.manifest.files.has(NAME)) return;
  const favicon = readFileSync('public/favicon.svg', 'utf8');
  const key = `${codeVersion(['build'])} ${hashOf(favicon)}`;
  if (output.keep(NAME, key)) return;
  output.write(NAME, inIco(drawIcon(favicon, SIDE, { share: 1, ground: '' })), { key });
}

/** A PNG as an ICO file with one picture (MS-ICO: header, one entry, data). */
function inIco(png: Uint8Array): Uint8Array {
  const head = Buffer.alloc(22);
  head.writeUInt16LE(1, 2); // an icon
  head.writeUInt16LE(1, 4); // one picture
  head.writeUInt8(SIDE, 6);
  head.writeUInt8(SIDE, 7);
  head.writeUInt16LE(1, 10); // colour planes
  head.writeUInt16LE(32, 12); // bits a pixel
  head.writeUInt32LE(png.length, 14);
  head.writeUInt32LE(head.length, 18);
  return Buffer.concat([head, png]);
}
