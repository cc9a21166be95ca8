import type { Root as Html } from 'hast';
import type { Root as Markdown } from 'mdast';
import { VFile } from 'vfile';
import { toNfc } from '../text/normalize.ts';
import { assertShallow } from './assert-shallow.ts';
import { assertWithinLimits } from './limits.ts';
import { createReader } from './plugins.ts';
import { extensionsFor, type Extensions } from './remark-tables-and-notes.ts';
import type { Reference } from './rendered.ts';

/**
 * Reads a Markdown body as far as the checks look. Pure.
 *
 * @throws {MarkdownRefusal} for a body whose parsing could take seconds or overflow the stack, and for nothing else
 */
export function readBody(body: string): ReadBody {
  const value = toNfc(body);
  assertWithinLimits(value);
  const extensions = extensionsFor(value);
  const reader = readerWith(extensions);
  const references: Reference[] = [];
  const file = new VFile({ value, data: { references } });
  const markdown = reader.parse(file);
  // Before anything recursive.
  assertShallow(markdown);
  let html: Html | undefined;
  const toHtml = () => (html ??= reader.runSync(markdown, file));
  // References are found in HTML. Most texts point at nothing and have no HTML of their own.
  if (extensions.addresses || /[[<]/.test(value)) toHtml();
  return { markdown, references, toHtml };
}

/** A body that was read but not rendered. */
export interface ReadBody {
  readonly markdown: Markdown;
  /** Everything the body points at, with its place, in Markdown or in HTML. */
  readonly references: readonly Reference[];
  /** The body as HTML that is not trusted yet, always the same tree. */
  readonly toHtml: () => Html;
}

function readerWith(extensions: Extensions): Reader {
  const name = JSON.stringify(extensions);
  const reader = readers.get(name) ?? createReader(extensions);
  readers.set(name, reader);
  return reader;
}

const readers = new Map<string, Reader>();

type Reader = ReturnType<typeof createReader>;
