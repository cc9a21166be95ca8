import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseText, type AnyEntry, type ArticleEntry } from '../model/entry.ts';
import { isTextFile, type OtherKind } from '../model/kind.ts';
import { isPageShown } from '../model/page.ts';
import { stageOf, type Stage } from '../model/publication.ts';
import { site } from '../site.ts';
import { toInstant } from '../text/date.ts';
import type { VerifyFinding } from './finding.ts';

/** What a site of this content holds at the instant `now`, read from the content alone. */
export function expectedOf(content: string, now: Date): Expected {
  const entries: AnyEntry[] = [];
  const unread: VerifyFinding[] = [];
  for (const file of textFiles(content)) {
    const bytes = readFileSync(path.join(content, file.replace(/^content\//, '')));
    const { entry } = parseText({ file, bytes });
    if (entry) entries.push(entry);
    else unread.push({ about: 'nội dung', message: `Không đọc được ${file}.` });
  }
  const articles = entries.filter((entry) => entry.kind === 'article');
  const at = (stage: Stage) => articles.filter(({ data }) => stageOf(data, now) === stage);
  const [pages, keptPages] = partition(
    entries.filter((entry) => entry.kind === 'page'),
    ({ data }) => isPageShown(data),
  );
  const [shown, kept] = partition(
    entries.filter((entry) => entry.kind !== 'article' && entry.kind !== 'page'),
    ({ kind, data }) => site.features[kind] && !data.draft && toInstant(data.date) <= now,
  );
  const [published, withdrawn] = [at('published'), at('withdrawn')];
  const online = [...published, ...withdrawn, ...pages, ...shown];
  return {
    published,
    withdrawn,
    hidden: [...at('draft'), ...at('scheduled'), ...at('expired'), ...kept, ...keptPages],
    pages,
    others: shown,
    redirects: online.flatMap(({ data, url }) => data.redirects.map((from) => ({ from, to: url }))),
    unread,
  };
}

/** Texts of the content folder as `content/tin/…`; what starts with a dot or is a link is not content. */
function textFiles(content: string): string[] {
  return [...filesIn(content)]
    .filter((file) => !path.basename(file).startsWith('.'))
    .map((file) => path.relative(content, file))
    .map((file) => `content/${file.split(path.sep).join('/')}`)
    .filter(isTextFile)
    .sort();
}

function* filesIn(folder: string): Iterable<string> {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const place = path.join(folder, entry.name);
    if (entry.isDirectory()) yield* filesIn(place);
    else if (entry.isFile()) yield place;
  }
}

function partition<Item>(items: readonly Item[], holds: (item: Item) => boolean): [Item[], Item[]] {
  const groups = Object.groupBy(items, (item) => (holds(item) ? 'yes' : 'no'));
  return [groups.yes ?? [], groups.no ?? []];
}

type OtherText = Extract<AnyEntry, { kind: OtherKind }>;

/** Texts by what readers may see of them. */
export interface Expected {
  readonly published: readonly ArticleEntry[];
  /** Readers see that they were withdrawn, when and why. */
  readonly withdrawn: readonly ArticleEntry[];
  /** Readers see nothing: drafts, scheduled and expired texts, kinds that are switched off. */
  readonly hidden: readonly AnyEntry[];
  readonly pages: readonly AnyEntry[];
  readonly others: readonly OtherText[];
  readonly redirects: readonly { readonly from: string; readonly to: string }[];
  readonly unread: readonly VerifyFinding[];
}
