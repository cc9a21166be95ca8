import * as z from 'zod';

/**
 * JSON Schema of a kind of file as editors write it (dates are text), with labels, sentences and examples:
 * the source of messages, and of every form or editor that offers the fields.
 */
export function toInputSchema(schema: z.ZodType): z.core.JSONSchema.BaseSchema {
  return z.toJSONSchema(schema, {
    io: 'input',
    override({ zodSchema, jsonSchema }) {
      // zod leaves the examples of a field out when it transforms the value.
      const examples = z.globalRegistry.get(zodSchema)?.['examples'];
      if (Array.isArray(examples)) jsonSchema.examples = examples;
    },
  });
}
