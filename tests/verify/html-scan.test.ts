import { expect, test } from 'vitest';
import { plainText, scanHtml } from '../../src/verify/html-scan.ts';

test('A page tells what it points at, what can be pointed at, and what it says of itself', () => {
  const page = scanHtml(`<!doctype html><html><head>
    <link rel="canonical" href="https://bantin.example/a/"><link rel="schema.DC" href="http://purl.org/dc/">
    <meta name="robots" content="noindex"><meta http-equiv="refresh" content="0; url=/moi/">
    <script>const x = '<a href="/trong-ma/">';</script></head><body>
    <!-- <a href="/trong-ghi-chu/"> --><h1 id="dau">Hội nghị\u00A0<em>sơ kết</em></h1>
    <a href='/tim-kiem/?q=a&amp;b'>x</a> <img src=/a.webp srcset="/a.webp 1x, /b.webp 2x" alt="1 > 0">
    &lt;a href="/trong-chu/"&gt; <a name="cu"></a></body></html>`);
  expect(page.targets).toEqual([
    'https://bantin.example/a/',
    '/tim-kiem/?q=a&b',
    '/a.webp',
    '/a.webp',
    '/b.webp',
  ]);
  expect([...page.ids]).toEqual(['dau', 'cu']);
  expect(page).toMatchObject({
    canonical: 'https://bantin.example/a/',
    refresh: '/moi/',
    noindex: true,
    heading: 'Hội nghị sơ kết',
  });
});

test('Text is what a reader sees of it', () => {
  expect(plainText('a&#x1EA1;&nbsp;<b>b</b>&amp;lt;')).toBe('aạ b&lt;');
});
