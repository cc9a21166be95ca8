import type { Field } from '@sveltia/cms';
import { describe, expect, test } from 'vitest';
import type * as z from 'zod';
import {
  articleControls,
  collections,
  registerField,
  registerNames,
} from '../../src/admin/collections.ts';
import { articleSchema } from '../../src/model/article.ts';
import { guideAt, guideTo } from '../../src/model/field-guide.ts';
import { kinds, type Kind } from '../../src/model/kind.ts';
import { registerFiles, registerItems, registerKinds } from '../../src/model/register.ts';

const all = collections('2026-11-24');
const articles = all.find(({ name }) => name === 'tin');
const registers = all.find(({ name }) => name === 'so-bo');

const forms: (readonly [string, z.ZodObject, readonly Field[]])[] = [
  ...(Object.keys(kinds) as Kind[]).map((kind) => {
    const folder = kinds[kind].folder.replace(/\/$/, '');
    const form = all.find((one) => 'folder' in one && one.folder === folder);
    const fields = fieldsOf(form).filter(({ name }) => name !== 'body');
    return [kind, kinds[kind].schema, fields] as const;
  }),
  ...registerKinds.map((kind) => {
    const [list] = fieldsOf(fileOf(kind));
    return [kind, registerItems[kind], fieldsOf(list)] as const;
  }),
];

describe.each(forms)('The form of %s', (_, schema, fields) => {
  test('offers every field of the schema, at any depth, and no other', () => {
    expect(pathsOfFields(fields)).toEqual(pathsOfSchema(schema));
  });

  test('names and explains each of them in the words of the schema', () => {
    for (const field of fields) {
      const { label, hint } = field as { label?: string; hint?: string };
      const named = guideTo(schema).fields.get(field.name)?.label ?? '';
      expect(label?.toLocaleLowerCase('vi')).toBe(named.toLocaleLowerCase('vi'));
      expect(hint).toMatch(/^\p{Lu}.*\./u);
    }
  });

  test('demands what the schema demands', () => {
    const required = fields.filter((field) => 'required' in field && field.required === true);
    expect(required.map(({ name }) => name)).toEqual([...guideTo(schema).required]);
  });
});

test('Articles lie under the year and month of their date, pictures beside them', () => {
  expect(articles).toMatchObject({
    folder: 'content/tin',
    path: "{{date | date('YYYY')}}/{{date | date('MM')}}/{{slug}}",
    media_folder: '..',
    public_folder: '',
  });
  expect(fieldsOf(articles).find(({ name }) => name === 'date')).toMatchObject({
    default: '2026-11-24',
  });
});

test('Every register has a file and a Vietnamese name', () => {
  for (const kind of registerKinds) {
    expect(fileOf(kind)).toMatchObject({
      file: registerFiles[kind],
      label: registerNames[kind].label,
    });
    expect(fieldsOf(fileOf(kind)).map(({ name }) => name)).toEqual([registerField]);
  }
});

test('Controls are given to fields that exist only', () => {
  const guide = guideTo(articleSchema);
  const idle = Object.keys(articleControls).filter((path) => {
    const [first = '', second] = path.split('.');
    const field = guide.fields.get(first);
    return second === undefined ? !field : !guideAt(field?.item ?? field ?? guide, [second]);
  });
  expect(idle).toEqual([]);
});

function fieldsOf(holder: unknown): readonly Field[] {
  return (holder as { fields?: Field[] } | undefined)?.fields ?? [];
}

function fileOf(kind: string): unknown {
  return (registers as { files: { name: string }[] }).files.find(({ name }) => name === kind);
}

function pathsOfFields(fields: readonly Field[], prefix = ''): string[] {
  return fields
    .flatMap((field) => [
      prefix + field.name,
      ...pathsOfFields(fieldsOf(field), `${prefix}${field.name}.`),
    ])
    .sort();
}

function pathsOfSchema(schema: z.ZodObject): string[] {
  const walk = (guide: ReturnType<typeof guideTo>, prefix: string): string[] =>
    [...guide.fields].flatMap(([key, inner]) => [
      prefix + key,
      ...walk(inner.item ?? inner, `${prefix}${key}.`),
    ]);
  return walk(guideTo(schema), '').sort();
}
