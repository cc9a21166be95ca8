import type * as z from 'zod';
import { toInputSchema } from './json-schema.ts';

/** What the schema says about the fields of one kind of file, for messages. */
export function guideTo(schema: z.ZodType): FieldGuide {
  let guide = guides.get(schema);
  if (!guide) {
    guide = toGuide(toInputSchema(schema));
    guides.set(schema, guide);
  }
  return guide;
}

/** The guide to the field at a path such as `['attachments', 0, 'file']`. */
export function guideAt(guide: FieldGuide, path: readonly PropertyKey[]): FieldGuide | undefined {
  const [first, ...rest] = path;
  if (first === undefined) return guide;
  const next = typeof first === 'number' ? guide.item : guide.fields.get(String(first));
  return next && guideAt(next, rest);
}

function toGuide(schema: z.core.JSONSchema.BaseSchema): FieldGuide {
  const listForm = schema.anyOf?.find((form) => form.type === 'array');
  const item = schema.items ?? listForm?.items;
  const isOne = typeof item === 'object' && !Array.isArray(item);
  return {
    label: schema.title,
    format: schema.format,
    example: schema.examples?.[0],
    required: schema.required ?? [],
    fields: new Map(
      Object.entries(schema.properties ?? {}).flatMap(([key, field]) =>
        typeof field === 'object' ? [[key, toGuide(field)] as const] : [],
      ),
    ),
    item: isOne ? toGuide(item) : undefined,
    takesOne: listForm !== undefined,
  };
}

/** Making JSON Schema is slow beside checking one file, and there are only a few schemas. */
const guides = new WeakMap<z.ZodType, FieldGuide>();

export interface FieldGuide {
  /** Vietnamese name of the field: `tác giả`. */
  readonly label: string | undefined;
  /** `vietnamese-date` for a date. */
  readonly format: string | undefined;
  readonly example: unknown;
  /** Fields inside an object, in the schema's order. */
  readonly fields: ReadonlyMap<string, FieldGuide>;
  /** Keys of `fields` that must be there. */
  readonly required: readonly string[];
  /** An entry of a list. */
  readonly item: FieldGuide | undefined;
  /** Whether one entry may stand for a list of one: `author: Anh Ngọc`. */
  readonly takesOne: boolean;
}
