import * as z from 'zod';
import { articleSchema } from './article.ts';
import { bulletinIssueSchema } from './bulletin-issue.ts';
import { toInputSchema } from './json-schema.ts';
import { pageSchema } from './page.ts';
import { registerItems, registerKinds } from './register.ts';

/** JSON Schema of every kind of file for programs that edit them, by the name of the schema's file. */
export function editorSchemas(): ReadonlyMap<string, z.core.JSONSchema.BaseSchema> {
  return new Map([
    ['bai-viet', toInputSchema(articleSchema)],
    ['so-ban-tin', toInputSchema(bulletinIssueSchema)],
    ['trang', toInputSchema(pageSchema)],
    ...registerKinds.map(
      (kind) => [registerSchemaName(kind), toInputSchema(z.array(registerItems[kind]))] as const,
    ),
  ]);
}

/** `danh-muc-authors` */
export function registerSchemaName(kind: (typeof registerKinds)[number]): string {
  return `danh-muc-${kind}`;
}
