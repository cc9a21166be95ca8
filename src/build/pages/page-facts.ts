import { hash } from 'node:crypto';

/** What a build remembers of a page that it wrote. */
export interface PageFacts {
  /** Files under `/_astro/` that the page refers to, as files of the output. */
  readonly assets: readonly string[];
  /** Whether search engines are told to leave it alone. */
  readonly noindex: boolean;
  /** Absolute address of the picture that it shows of itself to other sites. */
  readonly image?: string | undefined;
  /** CSP source expressions of its style elements and of its inline scripts. */
  readonly styles: readonly string[];
  readonly scripts: readonly string[];
}

/** Reads a page of our own making, where `<style` and `<script` never stand in text. */
export function factsOf(page: string): PageFacts {
  const assets = new Set<string>();
  for (const [, name = ''] of page.matchAll(/\/(_astro\/[^"'\s,)<&?#]+)/g)) {
    assets.add(decodeURI(name));
  }
  return {
    assets: [...assets].sort(),
    image: /<meta property="og:image" content="([^"]+)"/.exec(page)?.[1],
    noindex: page.includes('<meta name="robots" content="noindex"'),
    styles: hashesOf(page, /<style>(.*?)<\/style>/gs),
    // Scripts with a source are covered by 'self'; JSON-LD is data and never runs.
    scripts: hashesOf(page, /<script(?: type="module")?>(.*?)<\/script>/gs),
  };
}

const known = new Map<string, string>();

/** CSP source expressions (CSP Level 3, 6.7.3); the same style stands on every page. */
function hashesOf(page: string, elements: RegExp): string[] {
  return [...page.matchAll(elements)].map(([, content = '']) => {
    const made = known.get(content) ?? `'sha256-${hash('sha256', content, 'base64')}'`;
    known.set(content, made);
    return made;
  });
}
