import { documentPath, type SearchDocument } from '../query/document.ts';

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
  const bytes = new Uint8Array(await response.arrayBuffer());
  return JSON.parse(await unpack(bytes)) as SearchDocument;
}

/** Some servers send the file as gzip-encoded, so that the browser has unpacked it already. */
async function unpack(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const isPacked = bytes[0] === 0x1f && bytes[1] === 0x8b;
  if (!isPacked) return new TextDecoder().decode(bytes);
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Response(stream).text();
}
