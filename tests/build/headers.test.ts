import { describe, expect, test } from 'vitest';
import {
  formatHeaderRules,
  headerRules,
  headersFor,
  parseHeaderRules,
} from '../../src/build/headers.ts';

const rules = headerRules(["'sha256-a'"], [], undefined);

describe('The headers', () => {
  test('survive being written for a host and read back', () => {
    expect(parseHeaderRules(formatHeaderRules(rules))).toEqual(rules);
  });

  test('replace each other on Cloudflare Pages too, which joins values that are not taken off first', () => {
    expect(cloudflareHeaders(formatHeaderRules(rules), '/_astro/worker.js')).toEqual(
      headersFor(rules, '/_astro/worker.js'),
    );
    expect(cloudflareHeaders(formatHeaderRules(rules), '/sw.js')).toEqual(
      headersFor(rules, '/sw.js'),
    );
  });

  test('allow no inline style or script but those named by their hash', () => {
    const { 'Content-Security-Policy': policy } = headersFor(rules, '/tin/');
    expect(policy).toContain("style-src 'self' 'sha256-a'");
    expect(policy).not.toContain('unsafe');
  });

  test('allow WebAssembly in the search worker only, on no page', () => {
    const policyOf = (path: string) => headersFor(rules, path)['Content-Security-Policy'];
    expect(policyOf('/_astro/worker.js')).toContain("'wasm-unsafe-eval'");
    expect(policyOf('/tim-kiem/')).not.toContain("'wasm-unsafe-eval'");
  });

  test('let hashed files be kept for a year and have all else asked for again', () => {
    expect(headersFor(rules, '/_astro/a.css')['Cache-Control']).toContain('immutable');
    const words = headersFor(rules, '/pagefind/index/a.pf_index');
    expect(words['Cache-Control']).toContain('immutable');
    expect(headersFor(rules, '/')['Cache-Control']).toBe('no-cache');
    for (const name of ['/sw.js', '/pagefind/pagefind-entry.json', '/pagefind/pagefind.js']) {
      expect(headersFor(rules, name)['Cache-Control']).toBe('no-cache');
    }
  });

  test('let icons be kept for a day: browsers want them anew whenever an address changes', () => {
    for (const icon of ['/favicon.svg', '/favicon.ico']) {
      expect(headersFor(rules, icon)['Cache-Control']).toBe('public, max-age=86400');
    }
  });

  test('let titles and texts in search results be kept for a day: what is withdrawn must go', () => {
    for (const part of ['doc/a.pf_doc', 'cards/a.pf_cards']) {
      const rule = headersFor(rules, `/pagefind/${part}`)['Cache-Control'];
      expect(rule).toBe('public, max-age=86400');
    }
  });
});

/** As its documentation has it: of all rules that match, `! Name` removes what came before, and values of one name are joined. */
function cloudflareHeaders(text: string, path: string): Record<string, string> {
  const found = new Map<string, string>();
  let isMatching = false;
  for (const line of text.split('\n')) {
    const [, pattern, removed, name = '', value = ''] =
      /^(?:(\S.*)|\s+! (.+)|\s+([^:]+): (.*))$/.exec(line) ?? [];
    if (pattern !== undefined) isMatching = path.startsWith(pattern.replace(/\*$/, ''));
    else if (!isMatching) continue;
    else if (removed !== undefined) found.delete(removed);
    else if (name !== '')
      found.set(name, [...(found.has(name) ? [found.get(name)] : []), value].join(', '));
  }
  return Object.fromEntries(found);
}
