import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseRegister } from '../model/register-entry.ts';
import { registerFiles } from '../model/register.ts';

/** The names that the registers of a content folder have; none where a register is missing or broken. */
export function readBulletin(content: string): Bulletin {
  const read = <Kind extends 'authors' | 'categories'>(kind: Kind) => {
    const file = path.join(content, path.posix.relative('content', registerFiles[kind]));
    if (!existsSync(file)) return [];
    return (
      parseRegister(kind, { file: registerFiles[kind], bytes: readFileSync(file) }).entry?.data ??
      []
    );
  };
  return {
    authors: read('authors').map(({ name }) => name),
    categories: read('categories').map(({ slug, name }) => ({ slug, name })),
  };
}

export interface Bulletin {
  readonly authors: readonly string[];
  readonly categories: readonly { readonly slug: string; readonly name: string }[];
}
