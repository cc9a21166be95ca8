import { toYamlText } from './yaml-quote.ts';

/**
 * Writes data as the bulletin's YAML: block style, two spaces, quotes only where YAML needs them, keys in the
 * order given. Text reads back as the very same text. Entries whose value is undefined are left out.
 */
export function writeYaml(data: YamlData): string {
  return `${block(data, '').join('\n')}\n`;
}

function block(data: YamlData, indent: string): string[] {
  if (Array.isArray(data)) return data.flatMap((item: YamlValue) => listItem(item, indent));
  return Object.entries(data).flatMap(([key, value]) => entry(key, value, indent));
}

function entry(key: string, value: YamlValue | undefined, indent: string): string[] {
  if (value === undefined) return [];
  const name = `${indent}${toYamlText(key)}:`;
  if (!isData(value)) return [`${name} ${scalar(value)}`];
  const lines = block(value, `${indent}  `);
  return lines.length === 0 ? [`${name} ${Array.isArray(value) ? '[]' : '{}'}`] : [name, ...lines];
}

function listItem(item: YamlValue, indent: string): string[] {
  if (!isData(item)) return [`${indent}- ${scalar(item)}`];
  const [first = '{}', ...rest] = block(item, `${indent}  `);
  return [`${indent}- ${first.trimStart()}`, ...rest];
}

function scalar(value: string | number | boolean): string {
  return typeof value === 'string' ? toYamlText(value) : String(value);
}

function isData(value: YamlValue): value is YamlData {
  return typeof value === 'object';
}

/** What front matter and registers are made of. */
export type YamlValue = string | number | boolean | YamlData;
export type YamlData = readonly YamlValue[] | { readonly [key: string]: YamlValue | undefined };
