import { gfmAutolinkLiteralFromMarkdown } from 'mdast-util-gfm-autolink-literal';
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote';
import { gfmStrikethroughFromMarkdown } from 'mdast-util-gfm-strikethrough';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmFootnote } from 'micromark-extension-gfm-footnote';
import { gfmStrikethrough } from 'micromark-extension-gfm-strikethrough';
import { gfmTable } from 'micromark-extension-gfm-table';
import type { Processor } from 'unified';

/**
 * GitHub's tables, footnotes, strikethrough and bare addresses: what remark-gfm adds, without task lists.
 * Bare addresses are found in the finished text, not by the parser: there they cost more than all the rest
 * together, grow quadratic after an open bracket, and swallow a closing mark (`"https://bantin.example"`).
 */
export function remarkTablesAndNotes(this: Processor, { addresses }: { addresses: boolean }): void {
  const data = this.data();
  data.micromarkExtensions = [
    ...(data.micromarkExtensions ?? []),
    gfmTable(),
    gfmFootnote(),
    // One tilde means “about”: `~5 km`.
    gfmStrikethrough({ singleTilde: false }),
  ];
  data.fromMarkdownExtensions = [
    ...(data.fromMarkdownExtensions ?? []),
    gfmTableFromMarkdown(),
    gfmFootnoteFromMarkdown(),
    gfmStrikethroughFromMarkdown(),
    ...(addresses ? [gfmAutolinkLiteralFromMarkdown()] : []),
  ];
}

/** Whether a body may hold a bare address: `http://…`, `www.…` or an e-mail address. That of a link is none: `](https:`. */
export function mayHoldAddresses(body: string): boolean {
  return /(?<!\]\(<?|<)https?:|www\.|@/i.test(body);
}
