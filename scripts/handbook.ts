// Writes the handbook's pages about problems from the rules and their samples: `npm run docs:errors`.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { handbookPages } from '../src/checks/handbook.ts';
import { helpFolder } from '../src/checks/help-page.ts';

rmSync(helpFolder, { recursive: true, force: true });
mkdirSync(helpFolder, { recursive: true });
const pages = handbookPages();
for (const [name, text] of pages) writeFileSync(path.join(helpFolder, name), text);
console.log(`${pages.size} pages in ${helpFolder}`);
