import type { Problem } from './problem.ts';
import { loadYaml, type YamlFault } from './yaml-load.ts';
import type { YamlSource } from './yaml-place.ts';
import { explainYaml } from './yaml-reason.ts';
import { recoverYaml } from './yaml-recover.ts';
import { refuseReferences } from './yaml-reference.ts';

/**
 * Reads YAML 1.2 by its core schema: `2020-06-30`, `30/6/2020` and `7:30` stay text, `012` is the number 12.
 * Anchors and aliases are refused.
 *
 * A line that YAML refuses is reported, corrected in memory where its meaning can be guessed, and reading goes on,
 * so that one run lists all faults. `source` is the text as corrected; without `value` some of it can't be read.
 */
export function readYaml(file: string, source: YamlSource): YamlReading {
  if (source.text.length > longestYaml) return { source, problems: [tooLong(file, source)] };
  const problems: Problem[] = [];
  let { text } = source;
  for (let round = 0; round < mostRounds; round += 1) {
    const loaded = loadYaml(text);
    if (loaded.ok) {
      const read = { ...source, text };
      const references = refuseReferences(file, read);
      if (references.length > 0) return { source: read, problems: [...problems, ...references] };
      return { value: loaded.value, source: read, problems };
    }
    const recovery = recoverYaml(text, loaded.fault);
    if (!recovery) {
      problems.push(describeFault(file, { ...source, text }, loaded.fault));
      break;
    }
    text = recovery.text;
    for (const { line, ...fault } of recovery.faults) {
      problems.push({ file, line: source.line + line, severity: 'error', ...fault });
    }
  }
  return { source: { ...source, text }, problems };
}

function describeFault(file: string, { text, line }: YamlSource, fault: YamlFault): Problem {
  const last = text.trimEnd().split('\n').length - 1;
  return {
    file,
    line: line + Math.min(fault.line, last),
    column: fault.line > last ? 1 : fault.column + 1,
    severity: 'error',
    id: 'yaml-sai',
    message: explainYaml(fault.reason),
    mend: 'Viết mỗi khóa một dòng theo dạng `khóa: giá trị`; giá trị có ký tự lạ thì đặt trong dấu nháy kép.',
  };
}

function tooLong(file: string, { line }: YamlSource): Problem {
  return {
    file,
    line,
    column: 1,
    severity: 'error',
    id: 'danh-muc-qua-dai',
    message: 'Tệp YAML dài quá 256 KB.',
    mend: 'Xóa bớt các mục không còn dùng.',
  };
}

const longestYaml = 256 * 1024;
const mostRounds = 20;

interface YamlReading {
  readonly value?: unknown;
  readonly source: YamlSource;
  readonly problems: readonly Problem[];
}
