import { expect, test } from 'vitest';
import { factsOf, type BodyFacts } from '../../src/loader/body-facts.ts';
import { attemptAll } from '../../src/loader/pool.ts';
import { RenderCache } from '../../src/loader/render-cache.ts';
import { render } from '../../src/markdown/render.ts';
import { parseArticle } from '../../src/model/entry.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { articleText, file, sound } from '../model/report.ts';

test.each([3, 250])('the pool renders %d bodies as one call after another does', async (count) => {
  const items = Array.from({ length: count }, (_, index) => ({
    key: String(index),
    entry: entryOf(index % 50 === 2 ? '>'.repeat(1000) : `## Mục ${index}\n\n[Tệp](a.pdf) "chữ"`),
    abbreviations: {},
    facts: { 'a.pdf': { url: `/${index}.pdf`, bytes: index } },
    bodyKey: `${index % 10}0-${index}`,
  }));
  const cache = new RenderCache(temporaryFolder());
  const rendered = new Map<string, BodyFacts | undefined>();
  const refused = new Map<string, string>();
  await attemptAll({ items, count, registers: { officials: [] }, cache }, ({ key }, outcome) => {
    if (outcome.refusal) refused.set(key, outcome.refusal.message);
    else rendered.set(key, outcome.body);
  });
  const good = items.filter(({ key }) => Number(key) % 50 !== 2);
  expect([...rendered.keys()].toSorted(byNumber)).toEqual(good.map(({ key }) => key));
  for (const { key, entry, facts, bodyKey } of good) {
    const alone = render(entry.body, (path) => facts[path as 'a.pdf']);
    expect(rendered.get(key)).toEqual(factsOf(alone));
    expect(cache.has(bodyKey)).toBe(true);
    expect(cache.get(bodyKey)).toEqual(JSON.parse(JSON.stringify(alone)));
  }
  expect(refused.size).toBe(items.length - good.length);
  expect(new Set(refused.values())).toMatchInlineSnapshot(`
    Set {
      "Chỗ này lồng quá nhiều cấp: trích dẫn, danh sách, ngoặc vuông, chữ đậm nghiêng hoặc thẻ HTML.",
    }
  `);
});

test('a file named like a property of objects is no file', async () => {
  const cache = new RenderCache(temporaryFolder());
  const entry = entryOf('[a](constructor.pdf) [b](toString)');
  const items = [{ entry, facts: {}, abbreviations: {}, bodyKey: 'abc' }];
  await attemptAll({ items, count: 1, registers: { officials: [] }, cache }, () => undefined);
  expect(cache.get('abc')?.html).toBe(
    '<p><a href="constructor.pdf">a</a> <a href="toString">b</a></p>',
  );
});

function entryOf(body: string) {
  const { entry } = parseArticle({
    file,
    bytes: new TextEncoder().encode(articleText(sound, body)),
  });
  if (!entry) throw new Error('The sample article is sound.');
  return entry;
}

function byNumber(a: string, b: string): number {
  return Number(a) - Number(b);
}
