import { checkSample } from './check-sample.ts';
import { bodySamples } from './body-samples.ts';
import { frontMatterSamples } from './front-matter-samples.ts';
import { readSample, type ReadingSample } from './reading-sample.ts';
import { severityNames } from './report/terminal.ts';
import type { RuleCard, Sample } from './rule.ts';
import { rules } from './rules.ts';
import type { Problem } from '../model/problem.ts';
import { formatBytes, formatNumber } from '../text/count.ts';
import { parseRegister } from '../model/register-entry.ts';

/** What is said of a file before any rule looks at it. */
export const readingSamples: readonly ReadingSample[] = [...frontMatterSamples, ...bodySamples];

/** The handbook's pages about problems, by file name: one for each id, and the index. */
export function handbookPages(): ReadonlyMap<string, string> {
  const cards = [...readingSamples, ...rules];
  return new Map([
    ...readingSamples.map((card) => [`${card.id}.md`, readingPage(card)] as const),
    ...rules.map((card) => [`${card.id}.md`, rulePage(card)] as const),
    ['README.md', index(cards)],
  ]);
}

function readingPage(card: ReadingSample): string {
  const { file, written, shown } = card;
  const text = shown ?? (typeof written === 'string' ? written : '');
  return lines(head(card), '## Sai', fileBlock(file, text), told(problemsIn(card)));
}

/** A register is read on its own. */
function problemsIn(card: ReadingSample): readonly Problem[] {
  if (!card.file.endsWith('.yaml')) return readSample(card);
  const bytes = new TextEncoder().encode(String(card.written));
  return parseRegister('authors', { file: card.file, bytes }).problems;
}

function rulePage(card: RuleCard): string {
  const wrong = card.notOk.map((sample) =>
    lines(...fileBlocks(sample), told(checkSample(sample).filter(({ id }) => id === card.id))),
  );
  const right = card.ok.map((sample) => lines(...fileBlocks(sample)));
  return lines(head(card), '## Sai', ...wrong, '## Đúng', ...right);
}

function head({ id, severity, title, why }: Pick<RuleCard, 'id' | 'severity' | 'title' | 'why'>) {
  return lines(
    '<!-- Trang này do `npm run docs:errors` viết ra từ các luật kiểm tra; đừng sửa ở đây. -->',
    `# ${title.replace(/\.$/, '')}`,
    `Mã: \`${id}\` · Mức: **${severityNames[severity]}** (${meanings[severity]}) · [Mọi mã lỗi](README.md)`,
    why,
  );
}

/** Files that only have to be there are named; what every sample shares is left out. */
function fileBlocks({ files, bytes = {}, words = {} }: Sample): string[] {
  return Object.entries(files).map(([file, text]) => {
    const count = words[file];
    if (count !== undefined) return `Tệp \`${file}\` dài ${formatNumber(count)} chữ.`;
    if (text !== '') return fileBlock(file, text);
    const size = bytes[file];
    return `Tệp \`${file}\`${size === undefined ? '' : ` (${formatBytes(size)})`} có trong thư mục.`;
  });
}

function fileBlock(file: string, text: string): string {
  const language = file.endsWith('.yaml') ? 'yaml' : 'md';
  return `\`${file}\`:\n\n\`\`\`\`${language}\n${text.replace(/\n$/, '')}\n\`\`\`\``;
}

function told(problems: readonly Problem[]): string {
  const said = problems.map(
    ({ line, column, message, mend }) => `- Dòng ${line}, cột ${column}: ${message}\n  → ${mend}`,
  );
  return lines('Bản tin báo:', said.join('\n'));
}

function index(cards: readonly Pick<RuleCard, 'id' | 'severity' | 'title'>[]): string {
  const rows = cards
    .map(
      ({ id, severity, title }) =>
        `| [\`${id}\`](${id}.md) | ${severityNames[severity]} | ${title} |`,
    )
    .sort();
  return lines(
    '<!-- Trang này do `npm run docs:errors` viết ra từ các luật kiểm tra; đừng sửa ở đây. -->',
    '# Mọi mã lỗi của lệnh kiểm tra',
    'Lệnh `npm run check` báo mỗi chỗ cần sửa kèm một mã. Mở trang cùng tên để xem vì sao và sửa thế nào. **Lỗi** làm bản tin không dựng được; **cảnh báo** nên sửa trước khi đăng; **gợi ý** thì xem lại, không sửa cũng được. Lệnh `npm run check -- --fix` tự sửa những chỗ không đụng đến câu chữ.',
    ['| Mã | Mức | Yêu cầu |', '| --- | --- | --- |', ...rows].join('\n'),
  );
}

function lines(...parts: readonly string[]): string {
  return `${parts.map((part) => part.trimEnd()).join('\n\n')}\n`;
}

const meanings = {
  error: 'bản tin không dựng được',
  warning: 'nên sửa trước khi đăng',
  hint: 'xem lại, không sửa cũng được',
} as const;
