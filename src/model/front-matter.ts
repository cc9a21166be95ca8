import matter from 'gray-matter';
import { findFence, type Fenced } from './fence.ts';
import type { Problem } from './problem.ts';
import type { YamlSource } from './yaml-place.ts';
import { readYaml } from './yaml.ts';

/**
 * Splits a decoded content file into its front matter and body. The only caller of gray-matter.
 *
 * Without `read` the front matter can't be used, and `problems` says why. The body starts on `bodyLine` of the file.
 * gray-matter would run `---js` front matter, share one cached object between callers and read YAML with js-yaml 3:
 * options with our own engines prevent all three.
 */
export function parseFrontMatter(file: string, text: string): FrontMatter {
  const { problems: fenceProblems, fenced } = findFence(file, text);
  if (!fenced) return { problems: fenceProblems };

  const problems: Problem[] = [...fenceProblems];
  let yaml: YamlSource = { text: '', line: fenced.line };
  let value: unknown = {};
  const readMatter = (written: string): object => {
    const reading = readYaml(file, { text: written, line: fenced.line });
    yaml = reading.source;
    value = reading.value;
    problems.push(...reading.problems);
    return {};
  };
  // Without the body, of which gray-matter would make copies.
  const options = { language: 'yaml', engines: enginesWith(readMatter) };
  const { content: spaces } = matter(fenced.front, options);

  if (value === undefined) return { problems };
  if (!isRecord(value)) return { problems: [...problems, notEntries(file, yaml)] };
  return { read: { data: value, ...bodyOf(fenced, spaces), yaml }, problems };
}

/** @param spaces what follows the closing `---` on its line: the body begins there */
function bodyOf({ rest, restLine }: Fenced, spaces: string) {
  if (spaces === '' && rest !== undefined) return { body: rest, bodyLine: restLine };
  return { body: rest === undefined ? spaces : `${spaces}\n${rest}`, bodyLine: restLine - 1 };
}

function enginesWith(yaml: (text: string) => object) {
  return {
    yaml,
    javascript: refuseEngine,
    json: refuseEngine,
    coffee: refuseEngine,
    toml: refuseEngine,
  };
}

/** Never reached, since the fence is checked first; it stands between gray-matter and its `eval`. */
function refuseEngine(): never {
  throw new Error('Only YAML front matter is read.');
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function notEntries(file: string, { line }: YamlSource): Problem {
  return {
    file,
    line: line + 1,
    column: 1,
    severity: 'error',
    id: 'yaml-sai',
    message: 'Phần đầu tệp không có dạng “khóa: giá trị”.',
    mend: 'Viết mỗi khóa một dòng, ví dụ `title: Sơ kết 6 tháng đầu năm 2020`, có dấu cách sau dấu hai chấm.',
  };
}

interface FrontMatter {
  readonly read?: {
    readonly data: Record<string, unknown>;
    readonly body: string;
    readonly bodyLine: number;
    /** The YAML between the fences, for positions. */
    readonly yaml: YamlSource;
  };
  readonly problems: readonly Problem[];
}
