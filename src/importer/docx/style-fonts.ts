import { XMLParser } from 'fast-xml-parser';

/**
 * The fonts that styles of a .docx set, by id of the style, with what they are based on followed: runs seldom name
 * their own font. The empty id has the default.
 */
export function readStyleFonts(stylesXml: string): ReadonlyMap<string, string> {
  const { styles } = new XMLParser({
    ignoreAttributes: false,
    attributeNamePrefix: '',
    removeNSPrefix: true,
    processEntities: false,
    isArray: (name) => name === 'style',
  }).parse(stylesXml) as StylesFile;
  const all = new Map((styles?.style ?? []).map((style) => [style.styleId ?? '', style]));
  const standard = styles?.docDefaults?.rPrDefault?.rPr?.rFonts?.ascii;
  const normal = [...all.values()].find(
    ({ type, default: isDefault }) => type === 'paragraph' && isDefault === '1',
  );
  const fonts = new Map<string, string>();
  for (const id of all.keys()) {
    const font = inherited(id, all);
    if (font) fonts.set(id, font);
  }
  const first = (normal?.styleId !== undefined ? fonts.get(normal.styleId) : undefined) ?? standard;
  if (first) fonts.set('', first);
  return fonts;
}

function inherited(id: string, all: ReadonlyMap<string, Style>): string | undefined {
  const seen = new Set<string>();
  for (let at: string | undefined = id; at !== undefined && !seen.has(at);) {
    seen.add(at);
    const style = all.get(at);
    const font = style?.rPr?.rFonts?.ascii;
    if (font) return font;
    at = style?.basedOn?.val;
  }
  return undefined;
}

interface Style {
  readonly styleId?: string;
  readonly type?: string;
  readonly default?: string;
  readonly basedOn?: { readonly val?: string };
  readonly rPr?: { readonly rFonts?: { readonly ascii?: string } };
}

interface StylesFile {
  readonly styles?: {
    readonly style?: readonly Style[];
    readonly docDefaults?: { readonly rPrDefault?: { readonly rPr?: Style['rPr'] } };
  };
}
