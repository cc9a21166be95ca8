import rehypeSanitize from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import { remark } from 'remark';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { rehypeAbbreviations } from './rehype-abbreviations.ts';
import { rehypeAnchors } from './rehype-anchors.ts';
import { rehypeAttachments } from './rehype-attachments.ts';
import { rehypeAuthorHtml } from './rehype-author-html.ts';
import { rehypeCaptionLines } from './rehype-caption-lines.ts';
import { rehypeDeadLinks } from './rehype-dead-links.ts';
import { rehypeFigures } from './rehype-figures.ts';
import { rehypeFootnotes } from './rehype-footnotes.ts';
import { rehypeHeadings } from './rehype-headings.ts';
import { rehypeLinkMarks } from './rehype-link-marks.ts';
import { rehypeNfc } from './rehype-nfc.ts';
import { rehypePictures } from './rehype-pictures.ts';
import { rehypeReferences } from './rehype-references.ts';
import { rehypeRemotePictures } from './rehype-remote-pictures.ts';
import { rehypeSections } from './rehype-sections.ts';
import { rehypeTables } from './rehype-tables.ts';
import { rehypeTypography } from './rehype-typography.ts';
import { remarkTablesAndNotes, type Extensions } from './remark-tables-and-notes.ts';
import { sanitizeSchema } from './sanitize-schema.ts';

/** What articles and .mdx pages share, over HTML that is already safe. */
export const rehypePlugins = [
  // First: it turns titles of pictures into text, which the next sets.
  rehypeFigures,
  // Anywhere: a class only.
  rehypeCaptionLines,
  // Before anything adds words of ours.
  rehypeTypography,
  // Before headings: its own heading is none of the author's.
  rehypeFootnotes,
  // After typography, so that the headings told elsewhere read as they do here.
  rehypeHeadings,
  // Anywhere: only wraps.
  rehypeTables,
  // After text is set: it adds words for screen readers.
  rehypeLinkMarks,
];

/**
 * For pages in MDX, which Astro compiles, with `smartypants: false`: pictures come through components there,
 * and nothing is sanitised, because the check lets no code of an editor's into such a page.
 */
export const mdxPlugins = { remark: [], rehype: rehypePlugins };

/** The first half of the way of an article body, frozen: Markdown, then HTML that is not trusted. */
export function createReader(extensions: Extensions) {
  return (
    remark()
      .use(remarkTablesAndNotes, extensions)
      .use(remarkRehype, { allowDangerousHtml: true })
      .use(rehypeAuthorHtml)
      // Sees all that the author points at, also what the sanitiser takes away.
      .use(rehypeReferences)
      .freeze()
  );
}

/** The second half, frozen: HTML that is trusted. */
export function createRenderer() {
  return (
    unified()
      .use(rehypeSanitize, sanitizeSchema)
      .use(rehypeDeadLinks)
      // After entities became characters.
      .use(rehypeNfc)
      // Before figures and link marks: such a picture becomes a link.
      .use(rehypeRemotePictures)
      .use(rehypePlugins)
      // Once all ids are set.
      .use(rehypeAnchors)
      // Reads what readers read; those after it add what is no text of the article.
      .use(rehypeSections)
      .use(rehypeAbbreviations)
      .use(rehypeAttachments)
      .use(rehypePictures)
      .use(rehypeStringify)
      .freeze()
  );
}
