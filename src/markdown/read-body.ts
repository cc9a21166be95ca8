import type { Root as Html } from 'hast';
import type { Root as Markdown } from 'mdast';
import { VFile } from 'vfile';
import { toNfc } from '../text/normalize.ts';
import { assertWithinLimits } from './limits.ts';
import { createReader } from './plugins.ts';
import { mayHoldAddresses } from './remark-tables-and-notes.ts';
import type { Reference } from './rendered.ts';

const simple = createReader({ addresses: false });
const withAddresses = createReader({ addresses: true });

/**
 * Reads a Markdown body as far as the checks look. Pure.
 *
 * @throws {MarkdownRefusal} for a body whose parsing could take seconds or overflow the stack, and for nothing else
 */
export function readBody(body: string): ReadBody {
  const value = toNfc(body);
  assertWithinLimits(value);
  const processor = mayHoldAddresses(value) ? withAddresses : simple;
  const references: Reference[] = [];
  const file = new VFile({ value, data: { references } });
  const markdown = processor.parse(file);
  return { markdown, html: processor.runSync(markdown, file), references };
}

/** A body that was read but not rendered. */
export interface ReadBody {
  readonly markdown: Markdown;
  /** Not trusted yet. */
  readonly html: Html;
  /** Everything the body points at, with its place, in Markdown or in HTML. */
  readonly references: readonly Reference[];
}
