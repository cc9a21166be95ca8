import {
  DOCUMENT_NAME_BYTES,
  documentPath,
  nameListPath,
  NAMES_PER_LIST,
  type SearchDocument,
} from '../query/document.ts';
import { unpack } from './unpack.ts';

/**
 * Loads what is shown of an article; each is loaded once. Rejects when the file is missing or broken.
 *
 * @param lists the manifest's `documents`
 */
export function openDocuments(
  basePath: string,
  lists: readonly string[],
): (ordinal: number) => Promise<SearchDocument> {
  const loadNames = once((list: number) => loadBytes(basePath + nameListPath(lists[list] ?? '')));
  return once(async (ordinal) => {
    const place = ordinal - 1;
    const names = await loadNames(Math.floor(place / NAMES_PER_LIST));
    const start = (place % NAMES_PER_LIST) * DOCUMENT_NAME_BYTES;
    const name = toHex(names.subarray(start, start + DOCUMENT_NAME_BYTES));
    const bytes = await loadBytes(basePath + documentPath(name));
    return JSON.parse(new TextDecoder().decode(await unpack(bytes))) as SearchDocument;
  });
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

async function loadBytes(url: string): Promise<Uint8Array<ArrayBuffer>> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
}

function toHex(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
