import { indexAbbreviations } from '../query/abbreviations.ts';
import {
  countFacets,
  filterByFacets,
  type FacetCounts,
  type FacetFilters,
  type Facets,
} from '../query/facets.ts';
import { keyOfUnit } from '../query/index-key.ts';
import type { Manifest } from '../query/manifest.ts';
import { planQuery, type Plan } from '../query/plan.ts';
import {
  presentCard,
  presentDocument,
  type ResultHead,
  type SearchResult,
} from '../query/present.ts';
import { cutTail } from '../query/rank.ts';
import { openDocuments } from './documents.ts';
import { openLists } from './lists.ts';
import { openFile } from './open-file.ts';
import { keepAsked } from './operators.ts';
import type { Pagefind } from './pagefind.ts';
import { openRanking } from './ranking.ts';
import { separateWords, suggestRespelling } from './respell.ts';
import { openSuggestions, type Suggestion } from './suggest.ts';

/**
 * Everything between the reader's words and the articles shown. Runs in a worker, in a page or in Node. Calls reject
 * when a file was missing, broken or of another build, rather than answer from half an index.
 */
export function openEngine(
  pagefind: Pagefind,
  manifest: Manifest,
  basePath: string,
  { countFailures, isCurrent }: IndexState = UNWATCHED,
): SearchEngine {
  const listOf = openLists(pagefind, manifest.articles, countFailures);
  const ranking = openRanking(listOf, manifest.articles);
  const { cardOf, documentOf } = openDocuments(basePath, manifest.cards);
  const facetsOf = openFile(basePath + manifest.facets, (facets) => facets as Facets);
  const suggest = openSuggestions(basePath + manifest.names, listOf, cardOf);
  const abbreviations = indexAbbreviations(manifest.abbreviations);

  const understand = async (query: string): Promise<Plan> => {
    const plan = planQuery(query, abbreviations);
    const separated = await separateWords(plan, listOf);
    if (separated === plan.understood) return plan;
    const { phrases, excluded } = plan;
    return { ...planQuery(separated, abbreviations), phrases, excluded };
  };

  const present = async (plan: Plan, ordinals: readonly number[]): Promise<SearchResult[]> => {
    const weights = await ranking.weigh(plan);
    const weightOf = (term: string): number => weights.get(term) ?? 0.5;
    const results = await Promise.all(
      ordinals.map(async (ordinal) => presentDocument(await documentOf(ordinal), plan, weightOf)),
    );
    if (results.some(({ hasMatch }) => !hasMatch) && !(await isCurrent())) {
      throw new Error('The site was published anew since the index was opened.');
    }
    return results;
  };

  /** What the reader wrote of dates and numbers that no article has. */
  const listMissing = async ({ units }: Plan): Promise<string[]> => {
    const lists = await Promise.all(units.map(({ key }) => listOf(keyOfUnit(key))));
    return units.filter((_, order) => lists[order]?.frequency === 0).map(({ written }) => written);
  };

  /** Every article, the newest first. */
  const listAll = (): number[] =>
    Array.from({ length: manifest.articles }, (_, order) => manifest.articles - order);

  return {
    async search(
      query,
      { filters = {}, sort = 'best', withCounts = false, show = 0 } = {},
      onFound = () => undefined,
    ) {
      const plan = await understand(query ?? '');
      const { ranked, isPoor } = await ranking.rank(plan);
      const { pages, isRelaxed } = await keepAsked(cutTail(ranked), plan, listOf, documentOf);
      const ordinals = query === undefined ? listAll() : pages.map(({ ordinal }) => ordinal);
      const isNarrowed = Object.values(filters).some((values) => values.length > 0);
      const facets = isNarrowed || withCounts ? await facetsOf() : undefined;
      const narrowed = facets === undefined ? ordinals : filterByFacets(ordinals, filters, facets);
      const found = sort === 'newest' ? narrowed.toSorted((a, b) => b - a) : narrowed;
      const first = found.slice(0, show);
      const answer = {
        understood: plan.understood,
        decoded: plan.decoded,
        hasNoPhrase: isRelaxed,
        missing: await listMissing(plan),
        isPoor: query !== undefined && isPoor,
        also: plan.also.flatMap(({ meanings }) => meanings),
        ordinals: found,
        counts: facets === undefined ? undefined : countFacets(ordinals, filters, facets),
      };
      if (first.length > 0) {
        const cards = await Promise.all(first.map(cardOf));
        onFound({ ...answer, heads: cards.map((card) => presentCard(card, plan)) });
      }
      return { ...answer, shown: await present(plan, first) };
    },
    async present(query, ordinals) {
      return present(await understand(query ?? ''), ordinals);
    },
    async suggest(typed) {
      return suggest(typed, planQuery(typed));
    },
    async respell(query) {
      return suggestRespelling(await understand(query), listOf);
    },
    async listFacets() {
      return countFacets(listAll(), {}, await facetsOf());
    },
    async preload(query) {
      await ranking.preload(planQuery(query, abbreviations));
    },
    isCurrent,
  };
}

const UNWATCHED: IndexState = {
  countFailures: () => 0,
  isCurrent: () => Promise.resolve(true),
};

/** What is known of the files that the engine reads. */
export interface IndexState {
  /** How many files haven't arrived so far. */
  countFailures(): number;
  /** Whether the site still has the build that was opened. */
  isCurrent(): Promise<boolean>;
}

export interface SearchEngine {
  /**
   * Without a query, every article.
   *
   * @param onFound is told what was found as soon as its titles are there, before the texts are
   */
  search(
    query: string | undefined,
    options?: SearchOptions,
    onFound?: (found: Found) => void,
  ): Promise<Answer>;
  /** What to show of these articles, in their order. */
  present(query: string | undefined, ordinals: readonly number[]): Promise<SearchResult[]>;
  /** What the reader may mean who has typed this so far. */
  suggest(typed: string): Promise<Suggestion[]>;
  /** Another spelling of the query that the archive knows better, if there is one. */
  respell(query: string): Promise<string | undefined>;
  /** Every value of every facet with how many articles have it. */
  listFacets(): Promise<FacetCounts>;
  /** Loads what a search for what begins like this will need. */
  preload(query: string): Promise<void>;
  /** Whether the site still has the build that was opened. */
  isCurrent(): Promise<boolean>;
}

export interface SearchOptions {
  readonly filters?: FacetFilters;
  readonly sort?: 'best' | 'newest';
  /** Whether to load the facets and count them in the articles found. */
  readonly withCounts?: boolean;
  /** How many of the articles found to present with the answer. */
  readonly show?: number;
}

/** What a query found. */
export interface Outcome {
  /** What was searched, after reading keyboard keys. */
  readonly understood: string;
  readonly decoded: boolean;
  /** Whether no article has the quoted phrases as they are: these have their words. */
  readonly hasNoPhrase: boolean;
  /** Dates and numbers of the query, as typed, that no article has: these are near ones. */
  readonly missing: readonly string[];
  /** Whether little was found of what was typed: `respell` may know why. */
  readonly isPoor: boolean;
  /** What abbreviations in the query also stand for. */
  readonly also: readonly string[];
  /** The articles, in the order asked for. */
  readonly ordinals: readonly number[];
  readonly counts: FacetCounts | undefined;
}

/** What a query found, before its texts are there. */
export interface Found extends Outcome {
  /** How the first of the articles begin, as many as asked for. */
  readonly heads: readonly ResultHead[];
}

export interface Answer extends Outcome {
  /** The first of the articles, as many as asked for. */
  readonly shown: readonly SearchResult[];
}
