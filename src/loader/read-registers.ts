import { readFileSync } from 'node:fs';
import type { Problem } from '../model/problem.ts';
import { parseRegister, type RegisterEntry } from '../model/register-entry.ts';
import { registerFiles, type RegisterData, type RegisterKind } from '../model/register.ts';
import type { SourceFile } from './source-files.ts';

/** Reads the registers; one that isn't there is empty. */
export function readRegisters(sources: readonly SourceFile[]): ReadRegisters {
  const problems: Problem[] = [];
  const read = <Kind extends RegisterKind>(kind: Kind): RegisterEntry<Kind> | undefined => {
    const source = sources.find(({ file }) => file === registerFiles[kind]);
    if (!source) return undefined;
    const parsed = parseRegister(kind, { file: source.file, bytes: readFileSync(source.path) });
    problems.push(...parsed.problems);
    return parsed.entry;
  };
  const categories = read('categories');
  const authors = read('authors');
  const abbreviations = read('abbreviations');
  const officials = read('officials');
  return {
    entries: {
      ...(categories && { categories }),
      ...(authors && { authors }),
      ...(abbreviations && { abbreviations }),
      ...(officials && { officials }),
    },
    data: {
      categories: categories?.data ?? [],
      authors: authors?.data ?? [],
      abbreviations: abbreviations?.data ?? [],
      officials: officials?.data ?? [],
    },
    problems,
  };
}

interface ReadRegisters {
  readonly entries: { readonly [Kind in RegisterKind]?: RegisterEntry<Kind> };
  readonly data: RegisterData;
  readonly problems: readonly Problem[];
}
