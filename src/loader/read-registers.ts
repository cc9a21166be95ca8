import { readFileSync } from 'node:fs';
import type { Problem } from '../model/problem.ts';
import { parseRegister, type RegisterEntry } from '../model/register-entry.ts';
import {
  registerFiles,
  registerKinds,
  type RegisterData,
  type RegisterKind,
} from '../model/register.ts';
import type { SourceFile } from './source-files.ts';

/** Reads the registers; one that isn't there is empty. */
export function readRegisters(sources: readonly SourceFile[]): ReadRegisters {
  const byFile = new Map(sources.map((source) => [source.file, source]));
  const parsed = registerKinds.flatMap((kind) => {
    const source = byFile.get(registerFiles[kind]);
    if (!source) return [];
    return [parseRegister(kind, { file: source.file, bytes: readFileSync(source.path) })];
  });
  const entries = parsed.flatMap(({ entry }) => (entry ? [[entry.kind, entry] as const] : []));
  const empty = registerKinds.map((kind) => [kind, []] as const);
  return {
    entries: Object.fromEntries(entries) as ReadRegisters['entries'],
    data: Object.fromEntries([
      ...empty,
      ...entries.map(([kind, { data }]) => [kind, data] as const),
    ]) as unknown as RegisterData,
    problems: parsed.flatMap(({ problems }) => problems),
  };
}

interface ReadRegisters {
  readonly entries: { readonly [Kind in RegisterKind]?: RegisterEntry<Kind> };
  readonly data: RegisterData;
  readonly problems: readonly Problem[];
}
