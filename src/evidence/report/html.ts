import type { Element, ElementContent, Root } from 'hast';
import { rehype } from 'rehype';
import type { Row } from '../judge.ts';
import { elements } from '../page.ts';
import { reportMain } from './main-part.ts';

/** The report's own style: a file of its own, because the policy allows no style in a page but the site's. */
export const STYLE_FILE = 'bao-cao.css';

/**
 * The report as a page of the site that search engines leave alone: the frame of a page without content, with another title and text.
 *
 * @param frame HTML of a page of the site
 */
export function formatHtml(rows: readonly Row[], frame: string): string {
  const tree = rehype().parse(frame);
  const [main] = elements(tree, 'main');
  if (main) main.children = [reportMain(rows)];
  for (const title of elements(tree, 'title')) {
    title.children = [{ type: 'text', value: `${TITLE}${siteName(title)}` }];
  }
  for (const meta of elements(tree, 'meta')) {
    const { name, property } = meta.properties;
    if (name === 'description' || property === 'og:description') meta.properties['content'] = ABOUT;
    if (property === 'og:title') meta.properties['content'] = TITLE;
    if (property === 'og:url') {
      meta.properties['content'] = String(meta.properties['content']).replace(
        '404.html',
        'bao-cao/',
      );
    }
  }
  for (const link of elements(tree, 'link')) {
    if (String(link.properties['rel']) === 'canonical') keepFromSearchEngines(link);
  }
  const [head] = elements(tree, 'head');
  head?.children.push(styleLink());
  return withDoctype(tree);
}

/** The report is for whoever knows its address: instead of naming that address to search engines, it turns them away. */
function keepFromSearchEngines(link: Element): void {
  link.tagName = 'meta';
  link.properties = { name: 'robots', content: 'noindex' };
}

function styleLink(): Element {
  const properties = { rel: ['stylesheet'], href: `/bao-cao/${STYLE_FILE}` };
  return { type: 'element', tagName: 'link', properties, children: [] };
}

/** `Không tìm thấy trang – Bản tin` -> ` – Bản tin` */
function siteName({ children }: Element): string {
  const text = children.map((child: ElementContent) => (child.type === 'text' ? child.value : ''));
  return / – [^–]+$/.exec(text.join(''))?.[0] ?? '';
}

function withDoctype(tree: Root): string {
  return rehype()
    .data('settings', { characterReferences: { useNamedReferences: true } })
    .stringify(tree);
}

const TITLE = 'Báo cáo kiểm tra';
const ABOUT = 'Từng yêu cầu với trang tin của cơ quan nhà nước, đo trên chính bản dựng này.';
