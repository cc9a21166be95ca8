import type * as z from 'zod';
import { dropEmpty } from './drop-empty.ts';
import { guideTo } from './field-guide.ts';
import { nearestKey } from './nearest-key.ts';
import type { Problem } from './problem.ts';
import { schemaProblems, unknownKey } from './schema-problems.ts';
import { createLocator, type Locate, type YamlSource } from './yaml-place.ts';

/**
 * Checks front matter against its schema.
 * A misnamed key is reported, then read under the name that was meant, so that its value is checked too
 * and isn't reported as missing.
 */
export function validate<Schema extends z.ZodObject>(
  schema: Schema,
  { file, data, yaml }: Input,
): Validated<z.output<Schema>> {
  const known = Object.keys(schema.shape);
  const { raw, meant } = rename(dropEmpty(data), known);
  const result = schema.safeParse(raw);
  const misnamed = Object.keys(data).filter((key) => !known.includes(key));
  if (result.success && misnamed.length === 0) return { data: result.data, raw, problems: [] };

  const locate = createLocator(yaml);
  const asWritten: Locate = ([first, ...rest]) =>
    locate(first === undefined ? [] : [meant.get(String(first)) ?? first, ...rest]);
  const context = { file, data: raw, guide: guideTo(schema) };
  const problems: Problem[] = [
    ...misnamed.map((key) => unknownKey(key, [], { ...context, locate })),
    ...schemaProblems(result.error?.issues ?? [], { ...context, locate: asWritten }),
  ];
  return { raw, problems };
}

function rename(data: Record<string, unknown>, known: readonly string[]) {
  const meant = new Map<string, string>();
  const raw: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(data)) if (known.includes(key)) raw[key] = value;
  for (const [key, value] of Object.entries(data)) {
    const name = known.includes(key) ? undefined : nearestKey(key, known);
    if (name === undefined || Object.hasOwn(raw, name)) continue;
    raw[name] = value;
    meant.set(name, key);
  }
  return { raw, meant };
}

interface Input {
  readonly file: string;
  readonly data: Record<string, unknown>;
  readonly yaml: YamlSource;
}

interface Validated<Data> {
  readonly data?: Data;
  readonly raw: Record<string, unknown>;
  readonly problems: readonly Problem[];
}
