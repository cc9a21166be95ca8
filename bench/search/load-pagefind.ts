import { pathToFileURL } from 'node:url';
import type { Wire } from './wire.ts';

/** A fresh copy of the folder's pagefind.js (its module state belongs to nobody else), reading through the wire. */
export async function loadPagefind(folder: string, wire: Wire): Promise<PagefindModule> {
  globalThis.fetch = (input) => wire.fetch(input);
  copies += 1;
  const module = (await import(
    `${pathToFileURL(folder).href}/pagefind.js?copy=${copies}`
  )) as PagefindModule;
  await module.options({ basePath: `${folder}/` });
  return module;
}

let copies = 0;

interface PagefindModule {
  options(options: { basePath: string }): Promise<void>;
  init(): Promise<void>;
  search(query: string): Promise<{
    results: { id: string; words: number[]; data(): Promise<{ url: string; excerpt: string }> }[];
  }>;
  destroy(): Promise<void>;
}
