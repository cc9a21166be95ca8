import { VFile } from 'vfile';
import type { Abbreviations } from './abbreviations.ts';
import { createContext } from './context.ts';
import { countWords } from './count-words.ts';
import { createRenderer } from './plugins.ts';
import { readBody, type ReadBody } from './read-body.ts';
import type { FileFacts, Rendered } from './rendered.ts';

const renderer = createRenderer();

/**
 * Renders one Markdown body. Pure.
 *
 * @param body Markdown without front matter
 * @param fileFacts what is known of a file by its path as the author wrote it
 * @param abbreviations what to say of abbreviations at their first use
 * @throws {MarkdownRefusal} like `readBody`
 */
export function render(
  body: string,
  fileFacts?: (path: string) => FileFacts | undefined,
  abbreviations?: Abbreviations,
): Rendered {
  return renderRead(readBody(body), fileFacts, abbreviations);
}

/** The same for a body that was read already, whose HTML is used up by this. */
export function renderRead(
  { toHtml, references }: ReadBody,
  fileFacts: (path: string) => FileFacts | undefined = () => undefined,
  abbreviations: Abbreviations = {},
): Rendered {
  const context = createContext({ fileFacts, abbreviations });
  const file = new VFile({ data: { article: context } });
  const html = renderer.stringify(renderer.runSync(toHtml(), file), file).trim();
  const { headings, pictures, sections } = context;
  return { html, headings, pictures, references, sections, words: countWords(sections) };
}
