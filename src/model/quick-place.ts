import type { Place, YamlPath, YamlSource } from './yaml-place.ts';

/**
 * Where the value of a key of the front matter stands, or an item of the list that is its value, without parsing the
 * YAML: an archive has thousands of places to tell. Undefined where it isn't written in the plainest way; then
 * `createLocator` knows.
 */
export function quickPlace({ text, line }: YamlSource, path: YamlPath): Place | undefined {
  const [key, item] = path;
  if (typeof key !== 'string' || !/^[\w-]+$/.test(key)) return undefined;
  if (path.length > 2 || (path.length === 2 && typeof item !== 'number')) return undefined;
  // What begins in the first column is a key of the outermost map: everything within one is indented.
  const lines = text.split('\n');
  const found = lines.flatMap((one, index) => (one.startsWith(`${key}:`) ? [index] : []));
  const [at] = found;
  if (at === undefined || found.length > 1) return undefined;
  const written = lines[at] ?? '';
  const after = written.slice(key.length + 1);
  const value = after.trimStart();
  const start = written.length - value.length;
  // Without a space it is no key, and a tab is not for us to judge.
  if (value !== '' && !after.startsWith(' ')) return undefined;
  if (item === undefined)
    return isPlain(value) ? { line: line + at, column: start + 1 } : undefined;
  if (value !== '') return undefined;
  return itemPlace(lines, at + 1, Number(item), line);
}

/** The item of a list whose items each begin a line with a hyphen. */
function itemPlace(
  lines: readonly string[],
  from: number,
  item: number,
  firstLine: number,
): Place | undefined {
  const indent = /^( *)- /.exec(lines[from] ?? '')?.[1]?.length;
  if (indent === undefined) return undefined;
  for (let index = from, count = 0; index < lines.length; index++, count++) {
    const written = /^( *)-( +)(.*)$/.exec(lines[index] ?? '');
    // An item over several lines is for the parser.
    if (written?.[1]?.length !== indent) return undefined;
    if (count < item) continue;
    const { 2: space = '', 3: value = '' } = written;
    return isPlain(value)
      ? { line: firstLine + index, column: indent + 1 + space.length + 1 }
      : undefined;
  }
  return undefined;
}

/** Neither empty nor an anchor, a tag, a comment, nested or over several lines by its first sign. */
function isPlain(value: string): boolean {
  return /^[^\s&*!|>#%@`?-]/.test(value);
}
