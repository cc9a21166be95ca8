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
export function remarkTablesAndNotes(this: Processor, { addresses, tables }: Extensions): void {
  const data = this.data();
  data.micromarkExtensions = [
    ...(data.micromarkExtensions ?? []),
    ...(tables ? [gfmTable()] : []),
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

/** What a body may hold besides that costs much to look for. */
export interface Extensions {
  readonly addresses: boolean;
  /** Looking whether any line is the head of a table takes a third of all parsing. */
  readonly tables: boolean;
}

/** What of that a body may hold; parsed without the rest it gives the same tree. */
export function extensionsFor(body: string): Extensions {
  return { addresses: mayHoldAddresses(body), tables: mayHoldTables(body) };
}

/** Whether a body may hold a bare address: `http://…`, `www.…` or an e-mail address. That of a link is none: `](https:`. */
function mayHoldAddresses(body: string): boolean {
  return /(?<!\]\(<?|<)https?:|www\.|@/i.test(body);
}

/** Whether a line may be the one below a table's head: `--- | ---`, `| :-: |`, in a quote `> | - |`. */
function mayHoldTables(body: string): boolean {
  return /^[ \t>]*(?:-+[ \t]*)?[|:][-|: \t]*$/m.test(body);
}
