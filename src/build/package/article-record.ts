import type { LoadedArticle } from '../../loader/load-content.ts';
import { findNamed } from '../../model/find-named.ts';
import type { RegisterData } from '../../model/register.ts';
import { absoluteUrl, site } from '../../site.ts';
import { toIso } from '../../text/date.ts';
import type { Revision } from './revisions.ts';

/** A file that readers download from the article. */
export interface AttachedFile {
  readonly title: string;
  /** Site-absolute. */
  readonly url: string;
  readonly bytes: number;
}

/** What is known of the history of the article's source. */
export interface Trail {
  /** False where the repository on the build machine doesn't reach back to the beginning. */
  readonly isComplete: boolean;
  readonly commits: readonly Revision[];
}

/**
 * The record of an article, for archives: the elements of Dublin Core 1.1 (the mandatory set of Thông tư 24/2011 among
 * them), its dates and corrections, the hash of its source and, from a repository, the source's revisions.
 *
 * @returns `du-lieu.json`
 */
export function articleRecord(
  { url, file, data, body, sha256 }: LoadedArticle,
  { categories }: Pick<RegisterData, 'categories'>,
  files: readonly AttachedFile[],
  trail: Trail | undefined,
): string {
  const address = absoluteUrl(url);
  const record = {
    id: address,
    dublinCore: {
      title: data.title,
      creator: data.author,
      date: toIso(data.date),
      description: data.description ?? body.excerpt,
      publisher: site.agency,
      identifier: address,
      language: data.lang,
      subject: [findNamed(categories, data.category)?.name ?? data.category, ...data.tags],
      source: data.source,
      contributor: data.image?.credit,
      type: 'Text',
      format: 'text/html',
    },
    dates: {
      published: toIso(data.date),
      updated: data.updated && toIso(data.updated),
      happened: data.happened && toIso(data.happened),
    },
    corrections: data.corrections.map(({ date, note }) => ({ date: toIso(date), note })),
    singleFile: `${address}toan-van.html`,
    attachments: files.map((one) => ({ ...one, url: absoluteUrl(one.url) })),
    source: { file, sha256 },
    revisions: trail,
  };
  return `${JSON.stringify(record, undefined, 1)}\n`;
}
