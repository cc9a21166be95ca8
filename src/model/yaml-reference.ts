import { isAlias, isCollection, isScalar, LineCounter, parseDocument, visit } from 'yaml';
import type { Problem } from './problem.ts';
import { mendLine } from './yaml-mend.ts';
import type { YamlSource } from './yaml-place.ts';

/**
 * Refuses YAML's anchors and aliases (`&x`, `*x`): no editor means them, they swallow the word behind
 * the sign, and a small file can grow without bound through them.
 */
export function refuseReferences(file: string, { text, line: start }: YamlSource): Problem[] {
  // Parsing for positions is slow and nearly no file has such a sign.
  if (!/(?:^|[\s[{,])[&*][^\s,[\]{}]/m.test(text)) return [];
  const lines = new LineCounter();
  const document = parseDocument(text, {
    lineCounter: lines,
    uniqueKeys: false,
    logLevel: 'silent',
  });
  const problems: Problem[] = [];
  visit(document, (_key, node) => {
    const isAnchor = (isScalar(node) || isCollection(node)) && node.anchor !== undefined;
    if (!isAnchor && !isAlias(node)) return;
    const { line } = lines.linePos(node.range?.[0] ?? 0);
    const mended = mendLine(text.split('\n')[line - 1] ?? '');
    problems.push({
      file,
      line: start + line - 1,
      column: mended?.column ?? 1,
      severity: 'error',
      id: 'yaml-sai',
      message: 'Giá trị bắt đầu bằng “&” hoặc “*”, ký tự mà YAML dùng vào việc khác.',
      mend: mended
        ? `Sửa dòng này thành \`${mended.line.trim()}\`.`
        : 'Đặt giá trị trong dấu nháy kép.',
    });
  });
  return problems.slice(0, mostReported);
}

const mostReported = 20;
