import { indexAbbreviations } from '../query/abbreviations.ts';
import {
  countFacets,
  filterByFacets,
  type FacetCounts,
  type FacetFilters,
} from '../query/facets.ts';
import { planQuery, type Plan, type Term } from '../query/plan.ts';
import { presentDocument, type SearchResult } from '../query/present.ts';
import { cutTail, rankPages, weighTerms, type RankedPage, type TermList } from '../query/rank.ts';
import { openDocuments } from './documents.ts';
import { openFacets } from './facets.ts';
import { openLists } from './lists.ts';
import type { Manifest } from './manifest.ts';
import { keepAsked } from './operators.ts';
import type { Pagefind } from './pagefind.ts';
import { separateWords, suggestRespelling } from './respell.ts';

/**
 * Everything between the reader's words and the articles shown. Runs in a worker, in a page or in Node. Calls reject
 * when `countFailures` says that a file was missing, rather than answer from half an index.
 */
export function openEngine(
  pagefind: Pagefind,
  manifest: Manifest,
  basePath: string,
  countFailures: () => number = () => 0,
): SearchEngine {
  const listOf = openLists(pagefind);
  const documentOf = openDocuments(basePath);
  const facetsOf = openFacets(basePath);
  const abbreviations = indexAbbreviations(manifest.abbreviations);

  const loadList = async ({ key, folded, weight, isInstead, words }: Term): Promise<TermList> => {
    const list = await listOf(key);
    const isUnknown = list.frequency === 0 && key !== folded && words.length === 1;
    if (!isUnknown) return { ...list, weight, isInstead };
    // A form that the archive hasn't, half its marks forgotten perhaps: the other forms, for less.
    return { ...(await listOf(folded)), weight: OTHER_FORM * weight, isInstead };
  };

  const loadLists = async (terms: readonly Term[]): Promise<TermList[]> => {
    const failures = countFailures();
    const lists = await Promise.all(terms.map(loadList));
    if (countFailures() > failures) throw new Error('A file of the search index is missing.');
    return lists;
  };

  const rank = async (plan: Plan): Promise<RankedPage[]> => {
    const lists = await loadLists(plan.terms);
    const ranked = rankPages(lists, manifest.articles);
    if (ranked.length >= FEW) return ranked;
    // Too little with the marks as typed: the same words with other marks follow.
    const folded = plan.terms.map((term) => ({ ...term, key: term.folded }));
    const wider = rankPages(await loadLists(folded), manifest.articles);
    const known = new Set(ranked.map(({ ordinal }) => ordinal));
    return [...ranked, ...wider.filter(({ ordinal }) => !known.has(ordinal))];
  };

  const understand = async (query: string): Promise<Plan> => {
    const plan = planQuery(query, abbreviations);
    const separated = await separateWords(plan, listOf);
    if (separated === plan.understood) return plan;
    const { phrases, excluded } = plan;
    return { ...planQuery(separated, abbreviations), phrases, excluded };
  };

  return {
    async search(query, { filters = {}, sort = 'best', withCounts = false } = {}) {
      const plan = await understand(query);
      const ranked = cutTail(await rank(plan));
      const { pages, isRelaxed } = await keepAsked(ranked, plan, listOf, documentOf);
      const ordinals = pages.map(({ ordinal }) => ordinal);
      const isNarrowed = Object.values(filters).some((values) => values.length > 0);
      const facets = isNarrowed || withCounts ? await facetsOf() : undefined;
      const found = facets === undefined ? ordinals : filterByFacets(ordinals, filters, facets);
      return {
        understood: plan.understood,
        decoded: plan.decoded,
        hasNoPhrase: isRelaxed,
        isPoor: (ranked[0]?.coverage ?? 0) < POOR_COVERAGE,
        also: plan.also.flatMap(({ meanings }) => meanings),
        ordinals: sort === 'newest' ? found.toSorted((a, b) => b - a) : found,
        counts: facets === undefined ? undefined : countFacets(ordinals, filters, facets),
      };
    },
    async present(query, ordinals) {
      const plan = await understand(query);
      const weights = weighTerms(plan.terms, await loadLists(plan.terms), manifest.articles);
      const weightOf = (term: string): number => weights.get(term) ?? 0.5;
      return Promise.all(
        ordinals.map(async (ordinal) => presentDocument(await documentOf(ordinal), plan, weightOf)),
      );
    },
    async respell(query) {
      return suggestRespelling(await understand(query), listOf);
    },
    async listFacets() {
      const facets = await facetsOf();
      return countFacets(
        Array.from({ length: manifest.articles }, (_, order) => order + 1),
        {},
        facets,
      );
    },
    async preload(query) {
      await loadLists(planQuery(query, abbreviations).terms);
    },
  };
}

/** Fewer than this, and the reader is shown what is nearly what was asked. */
const FEW = 10;
const OTHER_FORM = 0.5;
/** The best article has less than this share of the query: perhaps it is misspelled. */
const POOR_COVERAGE = 0.7;

export interface SearchEngine {
  search(query: string, options?: SearchOptions): Promise<Answer>;
  /** What to show of these articles, in their order. */
  present(query: string, ordinals: readonly number[]): Promise<SearchResult[]>;
  /** Another spelling of the query that the archive knows better, if there is one. */
  respell(query: string): Promise<string | undefined>;
  /** Every value of every facet with how many articles have it. */
  listFacets(): Promise<FacetCounts>;
  /** Loads what a search for this will need. */
  preload(query: string): Promise<void>;
}

export interface SearchOptions {
  readonly filters?: FacetFilters;
  readonly sort?: 'best' | 'newest';
  /** Whether to load the facets and count them in the articles found. */
  readonly withCounts?: boolean;
}

export interface Answer {
  /** What was searched, after reading keyboard keys. */
  readonly understood: string;
  readonly decoded: boolean;
  /** Whether no article has the quoted phrases as they are: these have their words. */
  readonly hasNoPhrase: boolean;
  /** Whether even the best article has little of the query: `respell` may know why. */
  readonly isPoor: boolean;
  /** What abbreviations in the query also stand for. */
  readonly also: readonly string[];
  /** The articles, in the order asked for. */
  readonly ordinals: readonly number[];
  readonly counts: FacetCounts | undefined;
}
