import { expect, test } from 'vitest';
import { renderAll } from '../../src/markdown/pool.ts';
import { render } from '../../src/markdown/render.ts';

test.each([3, 250])('the pool renders %d bodies as one call after another does', async (count) => {
  const items = Array.from({ length: count }, (_, index) => ({
    key: String(index),
    body: index % 50 === 2 ? '>'.repeat(1000) : `## Mục ${index}\n\n[Tệp](a.pdf) "chữ"`,
    facts: { 'a.pdf': { url: `/${index}.pdf`, bytes: index } },
  }));
  const rendered = new Map<string, unknown>();
  const refused = new Map<string, string>();
  await renderAll(
    items,
    ({ key }, result) => rendered.set(key, result),
    ({ key }, refusal) => refused.set(key, refusal.message),
  );
  const good = items.filter(({ key }) => Number(key) % 50 !== 2);
  expect([...rendered.keys()].toSorted(byNumber)).toEqual(good.map(({ key }) => key));
  for (const { key, body, facts } of good)
    expect(rendered.get(key)).toEqual(render(body, (path) => facts[path as 'a.pdf']));
  expect(refused.size).toBe(items.length - good.length);
  expect(new Set(refused.values())).toMatchInlineSnapshot(`
    Set {
      "Chỗ này lồng quá nhiều cấp: trích dẫn, danh sách, ngoặc vuông, chữ đậm nghiêng hoặc thẻ HTML.",
    }
  `);
});

test('a file named like a property of objects is no file', async () => {
  const html: string[] = [];
  await renderAll(
    [{ body: '[a](constructor.pdf) [b](toString)', facts: {} }],
    (_, result) => html.push(result.html),
    fail,
  );
  expect(html).toEqual(['<p><a href="constructor.pdf">a</a> <a href="toString">b</a></p>']);
});

function byNumber(a: string, b: string): number {
  return Number(a) - Number(b);
}

function fail(): never {
  throw new Error('refused');
}
