import { parse } from 'yaml';
import { writeYaml, type YamlData, type YamlValue } from '../model/yaml-write.ts';

/**
 * YAML text that holds `data`, with every entry that didn't change as it was written: its quotes, its spacing,
 * its comments. Only entries that differ are written anew; comments above an entry stay with it.
 *
 * @param written the text that was there; `''` for a new file
 * @param data the mapping or list to hold
 * @param isSame whether a value read from the text means the same as a value of `data`
 */
export function updateYaml(written: string, data: YamlData, isSame: IsSame): string {
  const updated = Array.isArray(data)
    ? updateList(written, data, isSame)
    : updateMap(written, data as YamlMap, isSame);
  // The text is cut by lines: whatever YAML allows that lines don't show is caught by reading it again.
  return updated !== undefined && holds(updated, data, isSame) ? updated : writeYaml(data);
}

function updateMap(written: string, data: YamlMap, isSame: IsSame): string | undefined {
  const before = read(written, {});
  if (!isRecord(before)) return undefined;
  const { parts, end } = cut(written, /^[^\s#-]/);
  const keys = Object.keys(before);
  if (keys.length !== parts.length) return undefined;

  const kept = new Map(keys.map((key, index) => [key, parts[index]] as const));
  const order = inOrder(keys, Object.keys(data));
  const lines = order.flatMap((key) => {
    const part = kept.get(key);
    const value = data[key];
    if (value === undefined) return [];
    if (part && isSame(before[key], value, [key])) return [...part.above, ...part.own];
    return [...(part?.above ?? []), ...toLines({ [key]: value })];
  });
  return toText([...lines, ...end]);
}

function updateList(written: string, data: readonly YamlValue[], isSame: IsSame) {
  const before = read(written, []);
  if (!Array.isArray(before)) return undefined;
  const { parts, end } = cut(written, /^-(?:\s|$)/);
  if (before.length !== parts.length) return undefined;

  const free = new Set(parts.keys());
  const take = (index: number | undefined) => {
    if (index === undefined || !free.delete(index)) return undefined;
    return parts[index];
  };
  // Unchanged entries first, wherever they went; a changed one then takes the place that it had.
  const kept = data.map((item, to) =>
    take([...free].find((from) => isSame(before[from], item, [to]))),
  );
  const lines = data.flatMap((item, index) => {
    const same = kept[index];
    if (same) return [...same.above, ...same.own];
    return [...(take(index)?.above ?? []), ...toLines([item])];
  });
  return toText([...lines, ...end]);
}

/** Cuts block YAML at the lines that start an entry. Comments and blank lines belong to the entry below. */
function cut(text: string, start: RegExp): { readonly parts: readonly Part[]; end: string[] } {
  const parts: Part[] = [];
  let loose: string[] = [];
  for (const line of text === '' ? [] : text.replace(/\n$/, '').split('\n')) {
    if (start.test(line)) {
      parts.push({ above: loose, own: [line] });
      loose = [];
    } else if (line.trim() === '' || line.startsWith('#')) {
      loose.push(line);
    } else {
      parts.at(-1)?.own.push(...loose, line);
      loose = [];
    }
  }
  return { parts, end: loose };
}

/** The keys that are there in their order; a further one after the key that comes before it in `wanted`. */
function inOrder(there: readonly string[], wanted: readonly string[]): string[] {
  const order = [...there];
  for (const [index, key] of wanted.entries()) {
    if (order.includes(key)) continue;
    const before = wanted.slice(0, index).findLast((one) => order.includes(one));
    order.splice(before === undefined ? 0 : order.indexOf(before) + 1, 0, key);
  }
  return order;
}

function holds(text: string, data: YamlData, isSame: IsSame): boolean {
  const result = read(text, Array.isArray(data) ? [] : {});
  if (Array.isArray(data)) {
    return (
      Array.isArray(result) &&
      result.length === data.length &&
      data.every((item: YamlValue, index) => isSame(result[index], item, [index]))
    );
  }
  const entries = Object.entries(data).filter(([, value]) => value !== undefined);
  return (
    isRecord(result) &&
    Object.keys(result).length === entries.length &&
    entries.every(([key, value]) => isSame(result[key], value, [key]))
  );
}

function read(text: string, empty: unknown): unknown {
  return (parse(text) as unknown) ?? empty;
}

function toLines(data: YamlData): string[] {
  return writeYaml(data).trimEnd().split('\n');
}

function toText(lines: readonly string[]): string {
  return lines.length === 0 ? '' : `${lines.join('\n')}\n`;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Lines of one entry, and the comments and blank lines above it. */
interface Part {
  readonly above: string[];
  readonly own: string[];
}

type YamlMap = Exclude<YamlData, readonly unknown[]>;
type IsSame = (
  written: unknown,
  value: YamlValue | undefined,
  path: readonly PropertyKey[],
) => boolean;
