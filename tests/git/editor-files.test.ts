import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { parseArticle } from '../../src/model/entry.ts';
import { editorSchemas, registerSchemaName } from '../../src/model/editor-schemas.ts';
import { registerFiles, registerKinds } from '../../src/model/register.ts';
import { reports } from '../../src/checks/report/reports.ts';

test('The schemas for editors are those of the model (mend: npm run editor:schemas)', () => {
  const wanted = [...editorSchemas()].map(([name, schema]) => [`${name}.json`, schema] as const);
  expect(readdirSync('.vscode/schemas').sort()).toEqual(wanted.map(([name]) => name).sort());
  for (const [name, schema] of wanted) {
    expect(readJson(`.vscode/schemas/${name}`), name).toEqual(JSON.parse(JSON.stringify(schema)));
  }
});

test('Every register is edited with its own schema', () => {
  expect(readJson('.vscode/settings.json')['yaml.schemas']).toEqual(
    Object.fromEntries(
      registerKinds.map((kind) => [
        `./.vscode/schemas/${registerSchemaName(kind)}.json`,
        registerFiles[kind],
      ]),
    ),
  );
});

test('The snippet of an article makes one that passes', () => {
  const snippets = readJson('.vscode/ban-tin.code-snippets') as Record<string, { body: string[] }>;
  const text = (snippets['Tin mới']?.body ?? [])
    .join('\n')
    .replace(/\$\{CURRENT_DATE[^}]*\}/, '30')
    .replace(/\$\{CURRENT_MONTH[^}]*\}/, '6')
    .replace('$CURRENT_YEAR', '2020')
    .replace(/\$\{\d:([^}]*)\}/g, '$1')
    .replace('$0', 'Nội dung.');
  const { problems } = parseArticle({
    file: 'content/tin/2020/06/tin-moi.md',
    bytes: new TextEncoder().encode(text),
  });
  expect(problems).toEqual([]);
});

test('The task of VS Code understands the lines of the check', () => {
  const tasks = readFileSync('.vscode/tasks.json', 'utf8');
  const pattern = /"regexp": "(.*)"/.exec(tasks)?.[1] ?? '';
  const problem = {
    file: 'content/tin/2020/06/a.md',
    line: 4,
    column: 7,
    severity: 'error',
    id: 'ngay-khong-hop-le',
    message: 'Sai.',
    mend: 'Sửa.',
  } as const;
  const line = reports.github([problem], {
    pathOf: (file) => file,
    helpOf: () => 'x',
    color: false,
  });
  const found = new RegExp(JSON.parse(`"${pattern}"`) as string).exec(line);
  expect(found?.slice(1, 6)).toEqual(['error', problem.file, '4', '7', problem.id]);
});

test('The example of owners names paths that exist', () => {
  const paths = [...readFileSync('.github/CODEOWNERS.example', 'utf8').matchAll(/^\/(\S+)/gm)];
  expect(paths.length).toBeGreaterThan(5);
  const missing = paths.filter(
    ([, path = '']) => !existsSync(path.replace('*.yaml', 'tac-gia.yaml')),
  );
  expect(missing).toEqual([]);
});

function readJson(file: string): Record<string, unknown> {
  // VS Code's own files may end lists with a comma, as YAML's may.
  return parse(readFileSync(file, 'utf8')) as Record<string, unknown>;
}
