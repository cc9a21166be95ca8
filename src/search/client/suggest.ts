import type { Card } from '../query/document.ts';
import { openNames, type NameFound, type NameKind, type Names } from '../query/names.ts';
import type { Plan } from '../query/plan.ts';
import { readTyped } from '../query/typed.ts';
import type { KeyList } from './lists.ts';
import { openFile } from './open-file.ts';
import { suggestTitles } from './suggest-titles.ts';

/** Suggests names and titles for what is still being typed; the names are loaded when first asked for. */
export function openSuggestions(
  namesUrl: string,
  listOf: (key: string) => Promise<KeyList>,
  cardOf: (ordinal: number) => Promise<Card>,
): (typed: string, plan: Plan) => Promise<Suggestion[]> {
  const namesOf = openFile(namesUrl, (names) => openNames(names as Names));
  return async (typed, { understood, phrases, excluded }) => {
    if (phrases.length > 0 || excluded.length > 0) return [];
    const isEnded = /[^\p{L}\p{M}\p{N}]$/u.test(typed);
    const read = readTyped(understood, isEnded);
    const [findNames, titles] = await Promise.all([
      namesOf(),
      suggestTitles(read, MOST_TITLES, listOf, cardOf),
    ]);
    return [...findNames(read, MOST_NAMES).map(toSuggestion), ...titles.map(toTitleSuggestion)];
  };
}

function toSuggestion({ kind, name, articles }: NameFound): Suggestion {
  return { kind, text: name, articles };
}

function toTitleSuggestion({ title, url }: Card): Suggestion {
  return { kind: 'title', text: title, url };
}

const MOST_NAMES = 3;
const MOST_TITLES = 4;

/** Something a reader may mean: a name to narrow by, or an article to go to. */
export type Suggestion =
  | { readonly kind: NameKind; readonly text: string; readonly articles: number }
  | { readonly kind: 'title'; readonly text: string; readonly url: string };
