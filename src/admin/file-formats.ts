import { parse } from 'yaml';
import * as z from 'zod';
import { guideTo, type FieldGuide } from '../model/field-guide.ts';
import type { YamlValue } from '../model/yaml-write.ts';
import { registerField } from './collections.ts';
import { toFile, toForm } from './form-values.ts';
import { keepBlocks } from './kept-body.ts';
import { updateYaml } from './kept-yaml.ts';
import { refuseFaults, refuseRegisterFaults } from './refuse-faults.ts';

/** How the form reads and writes one kind of file. */
export interface FileFormat {
  readonly fromFile: (text: string) => FormContent;
  readonly toFile: (content: FormContent) => string;
}

/** Articles and pages: front matter and Markdown. What didn't change stays as it was written. */
export function frontMatterFormat(schema: z.ZodObject): FileFormat {
  const guide = guideTo(schema);
  const defaults = defaultsOf(schema);
  return {
    fromFile(text) {
      const { head, body } = split(text);
      const written = z.record(z.string(), z.unknown()).parse(parse(head) ?? {});
      return {
        ...asRecord(toForm(written, guide)),
        body: body.replace(/^\n/, ''),
        [asWritten]: text,
      };
    },
    toFile({ body = '', [asWritten]: original = '', ...fields }) {
      const before = split(z.string().parse(original));
      const there = asRecord(parse(before.head) ?? {});
      const isSame = isSameIn(guide);
      const data = Object.fromEntries(
        // The order of the schema is the order in which editors write.
        [...new Set([...guide.fields.keys(), ...Object.keys(fields)])].flatMap((key) => {
          const value = toFile(fields[key], guide.fields.get(key));
          const isDefault = JSON.stringify(value) === defaults.get(key);
          // A default needs no words, but stays where somebody wrote it.
          if (value === undefined || (isDefault && !isSame(there[key], value, [key]))) return [];
          return [[key, value] as const];
        }),
      );
      const head = updateYaml(before.head, data, isSame);
      refuseFaults(schema, head);
      const kept = keepBlocks(before.body, z.string().parse(body));
      return `---\n${head}---\n${kept.trim() === '' ? '' : `\n${kept.trim()}\n`}`;
    },
  };
}

/** Registers: a YAML list of entries, with comments between them that stay where they are. */
export function registerFormat(entrySchema: z.ZodObject): FileFormat {
  const guide: FieldGuide = guideTo(z.array(entrySchema));
  return {
    fromFile(text) {
      return { [registerField]: toForm(parse(text) ?? [], guide), [asWritten]: text };
    },
    toFile({ [registerField]: entries = [], [asWritten]: original = '' }) {
      const order = [...(guide.item?.fields.keys() ?? [])];
      const data = z
        .array(z.record(z.string(), z.unknown()))
        .parse(entries)
        .flatMap((entry) => {
          const written = toFile(sortKeys(entry, order), guide.item);
          return written === undefined ? [] : [written];
        });
      const before = z.string().parse(original);
      const text = updateYaml(before === '' ? '' : `${before.trimEnd()}\n`, data, isSameIn(guide));
      refuseRegisterFaults(entrySchema, data);
      return text;
    },
  };
}

/** Front matter without its fences, and all that follows it. */
function split(text: string): { readonly head: string; readonly body: string } {
  if (text === '') return { head: '', body: '' };
  const [, head, body = ''] =
    /^---[ \t]*\n([\s\S]*?\n)?---[ \t]*(?:\n([\s\S]*))?$/.exec(text) ?? [];
  if (head === undefined)
    throw new Error('Tệp không bắt đầu bằng phần khai báo giữa hai dòng “---”.');
  return { head, body };
}

/** Whether a value in the file says what the form says: 30/06/2020 is 30/6/2020, one name is a list of one. */
function isSameIn(guide: FieldGuide) {
  return (
    written: unknown,
    value: YamlValue | undefined,
    path: readonly PropertyKey[],
  ): boolean => {
    const field = guideAtStart(guide, path);
    return JSON.stringify(toFile(toForm(written, field), field)) === JSON.stringify(value);
  };
}

function guideAtStart(guide: FieldGuide, [first]: readonly PropertyKey[]): FieldGuide | undefined {
  return typeof first === 'number' ? guide.item : guide.fields.get(String(first));
}

/** JSON of each field's default: what need not be written. */
function defaultsOf(schema: z.ZodObject): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(schema.shape).flatMap(([key, field]) => {
      const result = z.safeParse(field, undefined);
      return result.success && result.data !== undefined
        ? [[key, JSON.stringify(result.data)]]
        : [];
    }),
  );
}

function sortKeys(entry: Record<string, unknown>, order: readonly string[]) {
  const keys = [...new Set([...order, ...Object.keys(entry)])];
  return Object.fromEntries(keys.flatMap((key) => (key in entry ? [[key, entry[key]]] : [])));
}

function asRecord(value: unknown): Record<string, unknown> {
  return value as Record<string, unknown>;
}

/** Where the form carries the text that it read, so that saving changes what was changed and nothing else. */
export const asWritten = 'tep_da_doc';

type FormContent = Record<string, unknown>;
