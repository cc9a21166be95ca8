import type { Field } from '@sveltia/cms';
import type * as z from 'zod';
import { toInputSchema } from '../model/json-schema.ts';

/**
 * The form's fields for one kind of file: every field of its schema, in the schema's order, with its name and
 * its sentence. `shown` says where a field needs another control than its type has, by path: `image.src`.
 */
export function formFields(schema: z.ZodType, shown: Readonly<Record<string, Control>>): Field[] {
  return fieldsOf(toInputSchema(schema), '', shown);
}

function fieldsOf(
  { properties = {}, required = [] }: JsonSchema,
  parent: string,
  shown: Readonly<Record<string, Control>>,
): Field[] {
  return Object.entries(properties).map(([name, property]) => {
    const path = `${parent}${name}`;
    const schema = asObject(property);
    const control = { ...controlOf(schema, `${path}.`, shown), ...shown[path] };
    const field = {
      name,
      label: capitalise(schema.title ?? name),
      hint: hintOf(schema, control),
      required: required.includes(name),
      ...(typeof schema.pattern === 'string' && {
        pattern: [schema.pattern, `Viết như ví dụ: ${exampleOf(schema)}.`],
      }),
      ...control,
    };
    // Its options depend on its control, which only the form itself checks.
    return field as Field;
  });
}

function controlOf(
  schema: JsonSchema,
  inside: string,
  shown: Readonly<Record<string, Control>>,
): Control {
  if (schema.format === 'vietnamese-date') return { widget: dateWidget };
  if (schema.enum) return { widget: 'select', options: schema.enum as string[] };
  if (schema.anyOf?.some((form) => asObject(form).type === 'array')) return { widget: 'list' };
  if (schema.type === 'boolean') return { widget: 'boolean', default: false };
  if (schema.type === 'integer') return { widget: 'number', value_type: 'int' };
  if (schema.type === 'object') {
    return { widget: 'object', collapsed: 'auto', fields: fieldsOf(schema, inside, shown) };
  }
  if (schema.type !== 'array') return { widget: 'string' };
  const item = asObject(schema.items);
  if (item.type !== 'object') return { widget: 'list' };
  return { widget: 'list', collapsed: 'auto', fields: fieldsOf(item, inside, shown) };
}

/** The field's sentence, and an example where something is typed. */
function hintOf(schema: JsonSchema, { widget = '' }: Control): string {
  const isTyped = ['string', 'text', dateWidget].includes(widget) && schema.examples !== undefined;
  return [schema.description ?? '', ...(isTyped ? [`Ví dụ: ${exampleOf(schema)}`] : [])].join(' ');
}

function exampleOf({ examples = [] }: JsonSchema): string {
  return String(examples[0]);
}

function capitalise(label: string): string {
  return label.charAt(0).toLocaleUpperCase('vi') + label.slice(1);
}

function asObject(schema: unknown): JsonSchema {
  return typeof schema === 'object' && schema !== null ? (schema as JsonSchema) : {};
}

/** The date control, see date-control.ts. */
export const dateWidget = 'ngay-viet-nam';

type JsonSchema = z.core.JSONSchema.BaseSchema;

/** A control of the form and its options, as @sveltia/cms names them. */
export type Control = Readonly<Record<string, unknown>> & { readonly widget?: string };
