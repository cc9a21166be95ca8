import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { absoluteUrl, site } from '../../site.ts';

const CSS = readFileSync(new URL('./single-file.css', import.meta.url), 'utf8')
  .replace(/\s+/g, ' ')
  .trim();

/** CSP source expression of the style in every such file. */
export const singleFileStyle = `'sha256-${hash('sha256', CSS, 'base64')}'`;

/** What of an article's page isn't the article. Each is an element that holds no other of its name. */
const CHROME = [
  /<nav class="breadcrumbs".*?<\/nav>/gs,
  /<thanh-doc.*?<\/thanh-doc>/gs,
  /<script[^>]*>.*?<\/script>/gs,
  /<p class="article-report".*?<\/p>/gs,
  /<ul class="article-tags".*?<\/ul>/gs,
  /<nav class="article-neighbours".*?<\/nav>/gs,
  /<aside class="related".*?<\/aside>/gs,
];

/** A link or a picture with its attributes; a value may hold `>`. */
const TAG = /<(?:a|img)(?: [\w-]+(?:="[^"]*")?)*/g;

/**
 * An article as one file that needs nothing else: its page as it was rendered, without what surrounds the text, with
 * pictures inside and with addresses that lead back to the site.
 *
 * @param page the article's page, as our own layout writes it
 * @param url site-absolute address of the page
 * @param pictureAt the bytes of a picture by its site-absolute address
 */
export function singleFile(
  page: string,
  url: string,
  pictureAt: (address: string) => Uint8Array | undefined,
): string {
  const article = CHROME.reduce((html, part) => html.replace(part, ''), cut(page));
  // Only in tags: an article may show the code of a link.
  const html = article.replace(TAG, (tag) =>
    tag
      .replace(/ (?:srcset|sizes|loading|decoding|fetchpriority)="[^"]*"/g, '')
      .replace(/ src="(\/[^"]+)"/, (whole, address: string) => {
        const bytes = pictureAt(address);
        return bytes ? ` src="${dataUri(address, bytes)}"` : whole;
      })
      .replace(/ href="(\/[^"]*)"/, (_, address: string) => ` href="${absoluteUrl(address)}"`),
  );
  const head = page.slice(0, page.indexOf('<style'));
  const title = /<title>.*?<\/title>/s.exec(head)?.[0] ?? '';
  const metadata = [
    ...head.matchAll(/<(?:meta name="(?:description|DC\.)|link rel="schema\.)[^>]*>/g),
  ];
  const address = absoluteUrl(url);
  return [
    `<!doctype html><html lang="${site.lang}"><head><meta charset="utf-8">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    // Kept on a reader's disk it has no server to say this.
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src data:; style-src ${singleFileStyle}">`,
    '<meta name="robots" content="noindex">',
    `${title}<link rel="canonical" href="${address}">`,
    ...metadata.map(([tag]) => tag),
    `<style>${CSS}</style></head><body><main>${html}</main>`,
    `<footer class="kept-from"><p>Lưu từ <a href="${address}">${address}</a></p></footer></body></html>`,
  ].join('');
}

function cut(page: string): string {
  const from = page.indexOf('<article class="article"');
  const to = page.lastIndexOf('</article>');
  if (from === -1 || to === -1) throw new Error('An article’s page has no article.');
  return page.slice(from, to) + '</article>';
}

function dataUri(address: string, bytes: Uint8Array): string {
  const extension = /\.(\w+)$/.exec(address)?.[1] ?? '';
  const type = extension === 'svg' ? 'svg+xml' : extension.replace('jpg', 'jpeg');
  return `data:image/${type};base64,${Buffer.from(bytes).toString('base64')}`;
}
