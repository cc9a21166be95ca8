import { convertLegacy } from '../text/legacy/convert.ts';
import { encodingOfFont } from '../text/legacy/fonts.ts';
import { convertTcvn3 } from '../text/legacy/tcvn3.ts';

/** Text that stood in a font from before Unicode, as Unicode; text in other fonts, and text that is Unicode already, as it is. */
export function mendByFont(text: string, font: string): string {
  const found = encodingOfFont(font);
  if (!found || IS_UNICODE.test(text)) return text;
  if (found.encoding === 'vni') return convertLegacy(text, 'vni');
  return convertTcvn3(text, found);
}

/** Letters that only Unicode has: someone pasted them and kept the font. */
const IS_UNICODE = /[ăđĩũơưĂĐĨŨƠƯ\u0300-\u036f\u1ea0-\u1ef9]/u;
