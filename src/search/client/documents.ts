import { documentPath, type SearchDocument } from '../query/document.ts';
import { unpack } from './unpack.ts';

/** Loads what is shown of an article; each is loaded once. Rejects when the file is missing or broken. */
export function openDocuments(basePath: string): (ordinal: number) => Promise<SearchDocument> {
  const documents = new Map<number, Promise<SearchDocument>>();
  return (ordinal) => {
    const known = documents.get(ordinal);
    if (known !== undefined) return known;
    const document = load(basePath + documentPath(ordinal));
    documents.set(ordinal, document);
    document.catch(() => documents.delete(ordinal));
    return document;
  };
}

async function load(url: string): Promise<SearchDocument> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  const bytes = await unpack(new Uint8Array(await response.arrayBuffer()));
  return JSON.parse(new TextDecoder().decode(bytes)) as SearchDocument;
}
