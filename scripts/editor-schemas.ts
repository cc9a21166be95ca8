// `npm run editor:schemas`: writes the JSON Schemas in .vscode/schemas from the schemas of the model.
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { editorSchemas } from '../src/model/editor-schemas.ts';

const folder = path.resolve(import.meta.dirname, '../.vscode/schemas');
mkdirSync(folder, { recursive: true });
for (const [name, schema] of editorSchemas()) {
  writeFileSync(path.join(folder, `${name}.json`), `${JSON.stringify(schema, null, 2)}\n`);
}
console.log(`Đã ghi ${editorSchemas().size} lược đồ vào .vscode/schemas.`);
