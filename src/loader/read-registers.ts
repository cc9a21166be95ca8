import { readFileSync } from 'node:fs';
import type { Problem } from '../model/problem.ts';
import { parseRegister, type RegisterEntry } from '../model/register-entry.ts';
import {
  registerFiles,
  registerKinds,
  type RegisterData,
  type RegisterKind,
} from '../model/register.ts';
import type { Files } from './files.ts';

/**
 * Reads the registers; one that isn't there is empty.
 *
 * @param before what was read before, which is the answer as long as no register has changed
 */
export function readRegisters(files: Files, before?: ReadRegisters): ReadRegisters {
  const sources = registerKinds.map((kind) => files.named(registerFiles[kind]));
  const stamp = sources.map((source) => source?.stamp).join();
  if (before?.stamp === stamp) return before;
  const parsed = registerKinds.flatMap((kind, index) => {
    const source = sources[index];
    if (!source) return [];
    return [parseRegister(kind, { file: source.file, bytes: readFileSync(source.path) })];
  });
  const entries = parsed.flatMap(({ entry }) => (entry ? [[entry.kind, entry] as const] : []));
  const empty = registerKinds.map((kind) => [kind, []] as const);
  return {
    stamp,
    entries: Object.fromEntries(entries) as ReadRegisters['entries'],
    data: Object.fromEntries([
      ...empty,
      ...entries.map(([kind, { data }]) => [kind, data] as const),
    ]) as unknown as RegisterData,
    problems: parsed.flatMap(({ problems }) => problems),
  };
}

export interface ReadRegisters {
  /** The state of the files. */
  readonly stamp: string;
  readonly entries: { readonly [Kind in RegisterKind]?: RegisterEntry<Kind> };
  readonly data: RegisterData;
  readonly problems: readonly Problem[];
}
