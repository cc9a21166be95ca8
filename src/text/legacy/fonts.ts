/**
 * The encoding that a font of the years before Unicode stands for, by its name: `.VnTime` and `.VnArial` are
 * TCVN3, the same with an H at the end (`.VnTimeH`) its capitals, `VNI-Times` is VNI-Windows.
 */
export function encodingOfFont(name: string): FontEncoding | undefined {
  const font = name.trim().replace(/^["']|["']$/g, '');
  if (/^\.Vn/i.test(font)) return { encoding: 'tcvn3', capitals: /[a-z]H(?:\s|$)/.test(font) };
  if (/^VNI[-\s]/i.test(font)) return { encoding: 'vni', capitals: false };
  return undefined;
}

/** How text in a font must be read. */
export interface FontEncoding {
  readonly encoding: 'tcvn3' | 'vni';
  /** Whether the font draws small letters as capitals. */
  readonly capitals: boolean;
}
