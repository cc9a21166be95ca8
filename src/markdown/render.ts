import type { Root as Html } from 'hast';
import { toString } from 'hast-util-to-string';
import type { Root as Markdown } from 'mdast';
import rehypeStringify from 'rehype-stringify';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified, type Processor } from 'unified';
import { visit } from 'unist-util-visit';
import { VFile } from 'vfile';
import { cleanSpaces, toNfc } from '../text/normalize.ts';
import { assertWithinLimits } from './limits.ts';
import { rehypePlugins, rehypeRawPlugins, remarkPlugins, remarkRehypeOptions } from './plugins.ts';
import { referencesOf } from './references.ts';
import type { FileFacts, Heading, Rendered } from './rendered.ts';
import { mayHoldAddresses, remarkTablesAndNotes } from './remark-tables-and-notes.ts';
import { sectionsOf } from './sections.ts';

const [plain, withAddresses] = [false, true].map((addresses) =>
  unified().use(remarkParse).use(remarkTablesAndNotes, { addresses }).use(remarkPlugins).freeze(),
) as [Processor<Markdown>, Processor<Markdown>];
const toHtml = unified().use(remarkRehype, remarkRehypeOptions).freeze();
const raw = unified().use(rehypeRawPlugins).freeze();
const html = unified().use(rehypePlugins).use(rehypeStringify).freeze();

/**
 * Renders one Markdown body.
 *
 * @param body Markdown without front matter
 * @param fileFacts what is known of a file by its path as the author wrote it
 * @throws {MarkdownRefusal} for a body whose parsing could take seconds or overflow the stack
 */
export function render(
  body: string,
  fileFacts: (path: string) => FileFacts | undefined = () => undefined,
): Rendered {
  const source = toNfc(body);
  assertWithinLimits(source);
  const markdown = mayHoldAddresses(source) ? withAddresses : plain;
  const parsed = markdown.parse(source);
  const references = referencesOf(parsed);
  const lines = headingLines(parsed);
  const tree = toHtml.runSync(markdown.runSync(parsed) as Markdown) as Html;

  const file = new VFile();
  file.data.fileFacts = fileFacts;
  const finished = html.runSync(hasRaw(tree) ? (raw.runSync(tree) as Html) : tree, file) as Html;
  const sections = sectionsOf(finished);
  return {
    html: html.stringify(finished),
    headings: headingsOf(finished, lines),
    sections,
    pictures: file.data.pictures ?? [],
    references,
    words: sections.reduce((sum, { heading = '', text }) => sum + count(heading) + count(text), 0),
  };
}

function headingLines(tree: Markdown): { depth: number; line: number }[] {
  const lines: { depth: number; line: number }[] = [];
  visit(tree, 'heading', ({ depth, position }) => {
    lines.push({ depth, line: position?.start.line ?? 1 });
  });
  return lines;
}

/** Headings in order; depth and line as the author wrote them, for the checks. */
function headingsOf(tree: Html, lines: readonly { depth: number; line: number }[]): Heading[] {
  const headings: Heading[] = [];
  visit(tree, 'element', (element) => {
    const { id } = element.properties;
    if (!/^h[2-6]$/.test(element.tagName) || typeof id !== 'string' || id === 'footnote-label')
      return;
    const { depth, line } = lines[headings.length] ?? { depth: 2, line: 1 };
    headings.push({ depth, line, id, text: cleanSpaces(toString(element)) });
  });
  return headings;
}

function hasRaw(tree: Html): boolean {
  let found = false;
  visit(tree, 'raw', () => {
    found = true;
    return false;
  });
  return found;
}

function count(text: string): number {
  return text.match(/\S+/g)?.length ?? 0;
}
