import {
  CARDS_PER_FILE,
  cardsPath,
  documentPath,
  type Card,
  type CardRow,
  type SearchDocument,
} from '../query/document.ts';
import { unpack } from './unpack.ts';

/**
 * Loads what is shown of articles, by their ordinals; each file is loaded once. Rejects when one is missing or broken.
 *
 * @param files the manifest's `cards`
 */
export function openDocuments(basePath: string, files: readonly string[]): Documents {
  const rowsOf = once((file: number) =>
    load<readonly CardRow[]>(basePath + cardsPath(files[file] ?? '')),
  );
  const cardOf = async (ordinal: number): Promise<Card> => {
    const place = ordinal - 1;
    const rows = await rowsOf(Math.floor(place / CARDS_PER_FILE));
    const row = rows[place % CARDS_PER_FILE];
    if (row === undefined) throw new RangeError(`The article ${ordinal} has no card.`);
    const [name, url, title, date, category] = row;
    return { name, url, title, date, category };
  };
  const documentOf = once(async (ordinal) => {
    const { name } = await cardOf(ordinal);
    return load<SearchDocument>(basePath + documentPath(name));
  });
  return { cardOf, documentOf };
}

/** What could not be loaded is tried again when it is asked for again. */
function once<T>(load: (number: number) => Promise<T>): (number: number) => Promise<T> {
  const loaded = new Map<number, Promise<T>>();
  return (number) => {
    const known = loaded.get(number);
    if (known !== undefined) return known;
    const loading = load(number);
    loaded.set(number, loading);
    loading.catch(() => loaded.delete(number));
    return loading;
  };
}

async function load<T>(url: string): Promise<T> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  const bytes = await unpack(new Uint8Array(await response.arrayBuffer()));
  return JSON.parse(new TextDecoder().decode(bytes)) as T;
}

interface Documents {
  /** What a result begins with. */
  cardOf(ordinal: number): Promise<Card>;
  /** All that is shown of an article. */
  documentOf(ordinal: number): Promise<SearchDocument>;
}
