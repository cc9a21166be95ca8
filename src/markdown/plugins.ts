import rehypeRaw from 'rehype-raw';
import rehypeSanitize from 'rehype-sanitize';
import type { Options as RemarkRehypeOptions } from 'remark-rehype';
import type { PluggableList } from 'unified';
import { rehypeFigures } from './rehype-figures.ts';
import { rehypeHeadingIds } from './rehype-heading-ids.ts';
import { rehypeLinkMarks } from './rehype-link-marks.ts';
import { rehypeLocalFiles } from './rehype-local-files.ts';
import { rehypeTables } from './rehype-tables.ts';
import { remarkHeadingDepth } from './remark-heading-depth.ts';
import { remarkTypography } from './remark-typography.ts';
import { footnotePrefix, sanitizeSchema } from './sanitize-schema.ts';

/** Over the Markdown tree, in this order; what Markdown itself understands is in remark-tables-and-notes.ts. */
export const remarkPlugins: PluggableList = [
  // Before HTML, so that it becomes h2 everywhere.
  remarkHeadingDepth,
  // Last: it changes text only.
  remarkTypography,
];

/** From Markdown's tree to HTML's. Raw HTML is let through here and sanitised below. */
export const remarkRehypeOptions: RemarkRehypeOptions = {
  allowDangerousHtml: true,
  clobberPrefix: footnotePrefix,
  footnoteLabel: 'Chú thích',
  footnoteLabelProperties: {},
  footnoteBackLabel: (reference, again) =>
    `Về chỗ dẫn chú thích ${reference + 1}${again > 1 ? `, lần ${again}` : ''}`,
};

/** Makes elements of raw HTML. Slow, so it runs only for a body that holds some. */
export const rehypeRawPlugins: PluggableList = [[rehypeRaw, { tagfilter: false }]];

/** Over the HTML tree, in this order. */
export const rehypePlugins: PluggableList = [
  // First: all that follows trusts the tree, and what it adds is ours.
  [rehypeSanitize, sanitizeSchema],
  // Ids before figures and files change what a heading may hold.
  rehypeHeadingIds,
  // Takes the captions from the titles before the placeholders drop them.
  rehypeFigures,
  rehypeLocalFiles,
  rehypeTables,
  // Last: pictures on other hosts have become links by now.
  rehypeLinkMarks,
];

/**
 * For pages in MDX, which Astro compiles: pictures come through components there, and nothing is
 * sanitised, because the check lets no code of an editor's into such a page.
 */
export const mdxPlugins = {
  remark: [remarkHeadingDepth, remarkTypography],
  rehype: [rehypeHeadingIds, rehypeTables, rehypeLinkMarks],
};
