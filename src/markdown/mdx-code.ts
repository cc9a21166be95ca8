import type { Root } from 'mdast';
import { remark } from 'remark';
import remarkMdx from 'remark-mdx';
import { visit } from 'unist-util-visit';
import { VFileMessage } from 'vfile-message';
import { sanitizeSchema } from './sanitize-schema.ts';

/** The site's own components, by the names that editors write. */
export const mdxComponents: readonly string[] = ['LienHe'];

/** Something in an .mdx page that would run, with its place in the body. Vietnamese sentences. */
export interface MdxFinding {
  readonly id: 'mdx-co-ma-lenh' | 'mdx-sai-cu-phap';
  readonly line: number;
  readonly column: number;
  readonly message: string;
  readonly mend: string;
}

const processor = remark().use(remarkMdx).freeze();

/**
 * Finds what an editor's .mdx page may not hold, since MDX is compiled into a program: imports, exports,
 * expressions in braces, components that are not ours, and attributes that run or load something.
 */
export function findMdxCode(body: string): MdxFinding[] {
  let tree: Root;
  try {
    tree = processor.parse(body);
  } catch (error) {
    if (error instanceof VFileMessage) return [broken(error)];
    throw error;
  }
  const findings: MdxFinding[] = [];
  visit(tree, (node) => {
    const { line = 1, column = 1 } = node.position?.start ?? {};
    const report = (message: string, mend: string) => {
      findings.push({ id: 'mdx-co-ma-lenh', line, column, message, mend });
    };
    if (node.type === 'mdxjsEsm') {
      report(
        'Trang không được có lệnh import hay export.',
        'Xóa dòng này; thành phần của trang dùng được ngay, không cần import.',
      );
    }
    if (node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression') {
      report(
        'Trang không được có biểu thức trong ngoặc nhọn { }.',
        'Xóa phần trong ngoặc nhọn; cần in dấu ngoặc nhọn thì viết \\{ và \\}.',
      );
    }
    if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return;
    const { name, attributes } = node;
    if (name !== null && !isAllowed(name)) {
      report(
        `Trang không được dùng thẻ <${name}>.`,
        `Xóa thẻ này. Thành phần dùng được: ${mdxComponents.map((one) => `<${one} />`).join(', ')}.`,
      );
    }
    for (const attribute of attributes) {
      if (attribute.type === 'mdxJsxAttribute' && isHarmless(attribute)) continue;
      const named = attribute.type === 'mdxJsxAttribute' ? ` “${attribute.name}”` : '';
      report(`Thẻ <${name ?? ''}> có thuộc tính${named} không được phép.`, 'Xóa thuộc tính này.');
    }
  });
  return findings;
}

function isAllowed(name: string): boolean {
  return mdxComponents.includes(name) || (sanitizeSchema.tagNames ?? []).includes(name);
}

/** Plain text in an attribute that neither runs, nor styles, nor loads from elsewhere. */
function isHarmless({ name, value }: { readonly name: string; readonly value?: unknown }): boolean {
  if (typeof value !== 'string' && value !== null && value !== undefined) return false;
  if (/^(?:on|style$|srcdoc$|set:|client:|is:|define:)/i.test(name)) return false;
  const isAddress = /^(?:href|src|action|formaction|poster|data|xlink:href)$/i.test(name);
  return !isAddress || /^(?:\/(?!\/)|#|https:\/\/|mailto:|tel:)/i.test(value ?? '');
}

function broken({ line, column, reason }: VFileMessage): MdxFinding {
  // A tag without its end is reported at the end; its own place is in the words.
  const [, tagLine = line ?? 1, tagColumn = column ?? 1] = /\((\d+):(\d+)-/.exec(reason) ?? [];
  return {
    id: 'mdx-sai-cu-phap',
    line: Number(tagLine),
    column: Number(tagColumn),
    message: 'Trang .mdx viết sai cú pháp ở chỗ này.',
    mend: 'Kiểm tra dấu < và { quanh đây: thẻ phải có thẻ đóng; dấu < và { thường thì viết \\< và \\{.',
  };
}
