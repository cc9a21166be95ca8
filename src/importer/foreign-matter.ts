import { parse as parseToml } from 'smol-toml';
import { parse as parseYaml } from 'yaml';
import { sitePathIn } from '../model/site-path.ts';
import { mendLegacy } from '../text/legacy/convert.ts';
import type { Fields } from './fields.ts';
import type { Ledger } from './ledger.ts';
import { ImportRefusal } from './refusal.ts';

/**
 * The front matter of other generators, in YAML, TOML or JSON, as ours; the date of a Jekyll file may stand in its name.
 * Keys that have no place here are listed with their values.
 *
 * @throws {ImportRefusal} when it can't be parsed
 */
export function readForeignMatter(
  name: string,
  text: string,
  ledger: Ledger,
): { fields: Fields; body: string } {
  const { data, body } = split(text);
  const used = new Set<string>();
  const take = (...keys: string[]): unknown => {
    for (const key of keys) {
      const found = Object.keys(data).find((one) => one.toLowerCase() === key);
      if (found === undefined) continue;
      used.add(found);
      return data[found];
    }
    return undefined;
  };
  const [, dated] = /(?:^|[\\/])(\d{4}-\d{2}-\d{2})-[^\\/]+$/.exec(name) ?? [];
  const isDraft = take('draft') === true || take('published') === false;
  const categories = toTexts(take('category', 'categories', 'section'));
  const old = [
    ...toTexts(take('aliases', 'redirect_from', 'redirects')),
    ...toTexts(take('permalink', 'url')),
  ];
  const fields: Fields = {
    title: toTexts(take('title'))[0],
    author: toTexts(take('author', 'authors', 'byline')),
    date: toTexts(take('date', 'pubdate', 'publishdate'))[0] ?? dated,
    category: categories[0],
    tags: toTexts(take('tags', 'tag', 'keywords')),
    description: toTexts(take('description', 'summary', 'excerpt'))[0],
    updated: toTexts(take('updated', 'lastmod', 'last_modified_at', 'modified'))[0],
    draft: isDraft || undefined,
    source: toTexts(take('source'))[0],
    redirects: old.flatMap((path) => sitePathIn(path) ?? []),
  };
  for (const [key, value] of Object.entries(data)) {
    const rest = used.has(key) ? [] : toTexts(value);
    if (rest.length > 0)
      ledger.remove(`Khóa “${key}” ở đầu tệp, bản tin không dùng`, rest.join(', '));
  }
  if (categories.length > 1)
    ledger.remove(
      'Chuyên mục thứ hai trở đi; một bài thuộc một chuyên mục',
      categories.slice(1).join(', '),
    );
  return { fields, body };
}

function split(text: string): { data: Record<string, unknown>; body: string } {
  const forms: readonly (readonly [RegExp, (written: string) => unknown])[] = [
    [
      /^---[ \t]*\n([\s\S]*?)\n(?:---|\.\.\.)[ \t]*(?:\n|$)/,
      (written) =>
        parseYaml(written, { schema: 'core', maxAliasCount: 20, logLevel: 'error' }) as unknown,
    ],
    [/^\+\+\+[ \t]*\n([\s\S]*?)\n\+\+\+[ \t]*(?:\n|$)/, parseToml],
    [/^(\{[\s\S]*?\n\})[ \t]*(?:\n|$)/, (written) => JSON.parse(written) as unknown],
  ];
  for (const [pattern, parse] of forms) {
    const found = pattern.exec(text);
    if (!found) continue;
    try {
      const data: unknown = parse(found[1] ?? '') ?? {};
      if (typeof data !== 'object' || data === null || Array.isArray(data))
        throw new Error('No entries.');
      return { data: data as Record<string, unknown>, body: text.slice(found[0].length) };
    } catch {
      throw new ImportRefusal(
        'Phần đầu tệp (tiêu đề, ngày…) viết sai nên không đọc được.',
        'Sửa phần đầu tệp cho đúng, hoặc xóa phần ấy đi rồi nhập lại.',
      );
    }
  }
  return { data: {}, body: text };
}

/** Text, numbers, dates and lists of them, as text. */
function toTexts(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(toTexts);
  if (typeof value === 'string') {
    const text = mendLegacy(value.normalize('NFC'))
      .text.replace(/[\p{Cc}\s]+/gu, ' ')
      .trim();
    return text === '' ? [] : [text];
  }
  if (value instanceof Date) return [value.toISOString()];
  if (typeof value === 'number' || typeof value === 'boolean') return [String(value)];
  if (typeof value === 'object' && value !== null) return Object.values(value).flatMap(toTexts);
  return [];
}
