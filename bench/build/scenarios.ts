import { rm } from 'node:fs/promises';
import path from 'node:path';
import type { Complete } from './content-folder.ts';
import { measure, type Measured } from './measure.ts';
import type { Tool } from './peers/tool.ts';

export const scenarios = ['cold', 'unchanged', 'body', 'title'] as const;
export type Scenario = (typeof scenarios)[number];

/** Puts a tool's site into the state that a scenario is about, and builds it. */
export async function runScenario(
  tool: Tool,
  scenario: Scenario,
  { folder, article, round }: Setting,
): Promise<Measured> {
  if (scenario === 'cold') {
    for (const name of tool.made)
      await rm(path.join(folder, name), { recursive: true, force: true });
  }
  const named = article.title;
  if (scenario === 'body') {
    await tool.write(folder, { ...article, body: [...article.body, `Đoạn thêm lần ${round}.`] });
  }
  if (scenario === 'title') {
    await tool.write(folder, { ...article, named, title: `${named}, sửa lần ${round}` });
  }
  return measure(tool.command(folder), tool.cwd ?? folder);
}

interface Setting {
  readonly folder: string;
  /** The article that is edited. */
  readonly article: Complete;
  readonly round: number;
}
