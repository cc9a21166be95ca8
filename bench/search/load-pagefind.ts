import { pathToFileURL } from 'node:url';
import type { Wire } from './wire.ts';

/**
 * A fresh copy of the folder's pagefind.js (its module state belongs to nobody else), reading through the wire.
 *
 * @param ranking how Pagefind is to weigh words; as it does by itself when left out
 */
export async function loadPagefind(
  folder: string,
  wire: Wire,
  ranking?: Ranking,
): Promise<PagefindModule> {
  globalThis.fetch = (input) => wire.fetch(input);
  copies += 1;
  const module = (await import(
    `${pathToFileURL(folder).href}/pagefind.js?copy=${copies}`
  )) as PagefindModule;
  await module.options({ basePath: `${folder}/`, ...(ranking !== undefined && { ranking }) });
  return module;
}

let copies = 0;

type Ranking = Readonly<Record<string, number>>;

interface PagefindModule {
  options(options: { basePath?: string; ranking?: Ranking }): Promise<void>;
  init(): Promise<void>;
  search(query: string): Promise<{
    results: { id: string; words: number[]; data(): Promise<{ url: string; excerpt: string }> }[];
  }>;
  destroy(): Promise<void>;
}
