import { decodeSource, type Source } from './decode.ts';
import { dropEmpty } from './drop-empty.ts';
import type { Parsed } from './entry.ts';
import { guideTo } from './field-guide.ts';
import { compareProblems, type Problem } from './problem.ts';
import { registerSchemas, type RegisterData, type RegisterKind } from './register.ts';
import { schemaProblems } from './schema-problems.ts';
import { createLocator, type YamlSource } from './yaml-place.ts';
import { readYaml } from './yaml.ts';

/** Reads a register: a YAML file that is one list. */
export function parseRegister<Kind extends RegisterKind>(
  kind: Kind,
  source: Source,
): Parsed<RegisterEntry<Kind>> {
  const { file } = source;
  const decoded = decodeSource(source);
  if (decoded.text === undefined) return { problems: decoded.problems };

  const {
    value,
    source: yaml,
    problems: yamlProblems,
  } = readYaml(file, { text: decoded.text, line: 1 });
  const problems: Problem[] = [...decoded.problems, ...yamlProblems];
  if (value === undefined) return { problems };
  if (!Array.isArray(value)) return { problems: [...problems, notAList(file)] };

  const schema = registerSchemas[kind];
  const raw = dropEmpty(value);
  const result = schema.safeParse(raw);
  if (!result.success) {
    const context = { file, data: raw, guide: guideTo(schema), locate: createLocator(yaml) };
    problems.push(...schemaProblems(result.error.issues, context));
  }
  if (!result.success || hasError(problems))
    return { problems: problems.toSorted(compareProblems) };
  return { entry: { kind, file, data: result.data, yaml }, problems };
}

function hasError(problems: readonly Problem[]): boolean {
  return problems.some(({ severity }) => severity === 'error');
}

function notAList(file: string): Problem {
  return {
    file,
    line: 1,
    column: 1,
    severity: 'error',
    id: 'sai-kieu',
    message: 'Tệp này phải là một danh sách.',
    mend: 'Bắt đầu mỗi mục bằng một dấu gạch ngang và một dấu cách, ví dụ `- slug: tin-tuc`.',
  };
}

/** A register that passed its schema. Plain data. */
export interface RegisterEntry<Kind extends RegisterKind = RegisterKind> {
  readonly kind: Kind;
  readonly file: string;
  readonly data: RegisterData[Kind];
  readonly yaml: YamlSource;
}
