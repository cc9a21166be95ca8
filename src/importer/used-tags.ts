import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseFrontMatter } from '../model/front-matter.ts';

/** The tags that the newest articles have, most used first. */
export function usedTags(content: string, newest = 1000): string[] {
  const folder = path.join(content, 'tin');
  if (!existsSync(folder)) return [];
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.md'))
    .sort()
    .slice(-newest);
  const counts = new Map<string, number>();
  for (const file of files) {
    const { read } = parseFrontMatter(
      file,
      readFileSync(path.join(folder, file), 'utf8').normalize('NFC'),
    );
    const tags: unknown = read?.data['tags'];
    if (!Array.isArray(tags)) continue;
    for (const tag of tags)
      if (typeof tag === 'string') counts.set(tag, (counts.get(tag) ?? 0) + 1);
  }
  return [...counts].sort(([, a], [, b]) => b - a).map(([tag]) => tag);
}
