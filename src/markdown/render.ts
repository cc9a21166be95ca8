import type { Root } from 'mdast';
import { toNfc } from '../text/normalize.ts';
import type { Abbreviations } from './abbreviations.ts';
import { createContext } from './context.ts';
import { countWords } from './count-words.ts';
import { assertWithinLimits } from './limits.ts';
import { createProcessor } from './plugins.ts';
import { mayHoldAddresses } from './remark-tables-and-notes.ts';
import type { FileFacts, Rendered } from './rendered.ts';

const simple = createProcessor({ addresses: false });
const withAddresses = createProcessor({ addresses: true });

/**
 * Renders one Markdown body. Pure.
 *
 * @param body Markdown without front matter
 * @param fileFacts what is known of a file by its path as the author wrote it
 * @param onTree sees the Markdown tree of the body
 * @param abbreviations what to say of abbreviations at their first use
 * @throws {MarkdownRefusal} for a body whose parsing could take seconds or overflow the stack, and for nothing else
 */
export function render(
  body: string,
  fileFacts: (path: string) => FileFacts | undefined = () => undefined,
  onTree?: (tree: Root) => void,
  abbreviations: Abbreviations = {},
): Rendered {
  const value = toNfc(body);
  assertWithinLimits(value);
  const context = createContext({ fileFacts, onTree, abbreviations });
  const processor = mayHoldAddresses(value) ? withAddresses : simple;
  const html = String(processor.processSync({ value, data: { article: context } })).trim();
  const { headings, pictures, references, sections } = context;
  return { html, headings, pictures, references, sections, words: countWords(sections) };
}
