import { planQuery, type Plan, type Term } from '../query/plan.ts';
import { rankPages, type RankedPage, type TermList } from '../query/rank.ts';
import type { SearchDocument } from '../query/document.ts';
import { indexAbbreviations } from '../query/abbreviations.ts';
import { openDocuments } from './documents.ts';
import { openLists } from './lists.ts';
import type { Manifest } from './manifest.ts';
import type { Pagefind } from './pagefind.ts';

/** Everything between the reader's words and the ranked articles. Runs in a worker, in a page or in Node. */
export function openEngine(pagefind: Pagefind, manifest: Manifest, basePath: string): SearchEngine {
  const listOf = openLists(pagefind);
  const documentOf = openDocuments(basePath);
  const abbreviations = indexAbbreviations(manifest.abbreviations);
  const load = async ({ key, weight }: Term): Promise<TermList> => ({
    ...(await listOf(key)),
    weight,
  });
  return {
    plan: (query) => planQuery(query, abbreviations),
    async rank(plan) {
      const lists = await Promise.all(plan.terms.map(load));
      return rankPages(lists, manifest.articles);
    },
    document: documentOf,
  };
}

export interface SearchEngine {
  plan(query: string): Plan;
  /** Best first. */
  rank(plan: Plan): Promise<RankedPage[]>;
  document(ordinal: number): Promise<SearchDocument>;
}
