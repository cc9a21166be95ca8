import type * as z from 'zod';
import { guideAt, type FieldGuide } from './field-guide.ts';
import { explainIssue } from './issue-message.ts';
import { nearestKey } from './nearest-key.ts';
import type { Problem } from './problem.ts';
import type { Locate, Place, YamlPath } from './yaml-place.ts';

/** Every zod issue of a file as problems at their places, in Vietnamese. */
export function schemaProblems(issues: readonly z.core.$ZodIssue[], context: Context): Problem[] {
  return issues.flatMap((issue) => {
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map((key) => unknownKey(key, issue.path, context));
    }
    if (issue.code === 'invalid_union') {
      const nested = likeliestForm(issue.errors).map((inner) => ({
        ...inner,
        path: [...issue.path, ...inner.path],
      }));
      return schemaProblems(nested, context);
    }
    return [describeIssue(issue, context)];
  });
}

/** A key that the schema doesn't have, with the nearest one that it has. */
export function unknownKey(key: string, parent: YamlPath, context: Context): Problem {
  const { fields } = guideAt(context.guide, parent) ?? { fields: new Map<string, FieldGuide>() };
  const known = [...fields.keys()];
  const meant = nearestKey(key, known);
  if (meant !== undefined && key.startsWith(`${meant}:`))
    return gluedKey(meant, context.locate([...parent, key]).key, context);
  const label = meant === undefined ? undefined : fields.get(meant)?.label;
  return {
    file: context.file,
    ...context.locate([...parent, key]).key,
    severity: 'error',
    id: 'khoa-la',
    message: `Không có khóa nào tên là \`${key}\`.`,
    mend:
      meant === undefined
        ? `Xóa khóa này. Các khóa dùng được: ${known.map((name) => `\`${name}\``).join(', ')}.`
        : `Đổi tên khóa thành \`${meant}\`${label === undefined ? '' : ` (${label})`}.`,
  };
}

function gluedKey(key: string, place: Place, { file }: Context): Problem {
  return {
    file,
    line: place.line,
    column: place.column + key.length + 1,
    severity: 'error',
    id: 'yaml-sai',
    message: 'Thiếu dấu cách sau dấu hai chấm.',
    mend: `Thêm dấu cách sau \`${key}:\`, và đặt giá trị trong dấu nháy kép nếu nó cũng có dấu hai chấm.`,
  };
}

function describeIssue(issue: z.core.$ZodIssue, context: Context): Problem {
  const { file, guide, locate, data } = context;
  const spot = locate(issue.path);
  const field = guideAt(guide, issue.path);
  const key = [...issue.path].reverse().find((part) => typeof part === 'string') ?? '';
  const found = valueAt(data, issue.path);
  const explained = explainIssue(issue, {
    key,
    field,
    found,
    raw: spot.raw,
    exists: spot.exists,
    inList: typeof issue.path.at(-1) === 'number',
  });
  return { file, ...spot.value, severity: 'error', ...explained };
}

/** Of the forms a value may have, the one that it comes nearest to: its faults lie deepest. */
function likeliestForm(forms: readonly z.core.$ZodIssue[][]): readonly z.core.$ZodIssue[] {
  const depth = (issues: readonly z.core.$ZodIssue[]) =>
    Math.max(...issues.map(({ path }) => path.length));
  return [...forms].sort((a, b) => depth(b) - depth(a))[0] ?? [];
}

function valueAt(data: unknown, path: YamlPath): unknown {
  return path.reduce<unknown>(
    (value, part) =>
      typeof value === 'object' && value !== null ? Reflect.get(value, part) : undefined,
    data,
  );
}

interface Context {
  readonly file: string;
  /** What was checked against the schema. */
  readonly data: unknown;
  readonly guide: FieldGuide;
  readonly locate: Locate;
}
