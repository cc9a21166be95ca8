import { readFile } from 'node:fs/promises';
import { parseFrontMatter } from '../../../src/model/front-matter.ts';

const FILE = 'content/tin/2020/06/quan-uy-hai-an-so-ket-6-thang-dau-nam-2020.md';

/** The first article, which every generator shows. */
export async function readSeed(): Promise<Seed> {
  const { read } = parseFrontMatter(FILE, await readFile(FILE, 'utf8'));
  if (read === undefined) throw new Error(`${FILE} can't be read`);
  const { title, description } = read.data as { title: string; description: string };
  return { title, description, body: read.body };
}

/** The article as a Markdown file with the front matter that another generator asks for. */
export function seedFile(seed: Seed, more: Readonly<Record<string, string>>): string {
  const fields = { title: seed.title, description: seed.description, ...more };
  // A JSON string is a YAML string.
  const lines = Object.entries(fields).map(([key, value]) => `${key}: ${JSON.stringify(value)}\n`);
  return `---\n${lines.join('')}---\n\n${seed.body}`;
}

export interface Seed {
  readonly title: string;
  readonly description: string;
  /** Markdown. */
  readonly body: string;
}
