import { CORE_SCHEMA, load, YAMLException } from 'js-yaml';

/** js-yaml with YAML 1.2's core schema, its exception turned into a value. */
export function loadYaml(text: string): YamlLoad {
  try {
    return { ok: true, value: load(text, { schema: CORE_SCHEMA }) };
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    // js-yaml gives no mark for a second document, whatever its types say.
    const mark = error.mark as YAMLException['mark'] | undefined;
    return {
      ok: false,
      fault: { reason: error.reason, line: mark?.line ?? 0, column: mark?.column ?? 0 },
    };
  }
}

type YamlLoad =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly fault: YamlFault };

/** Where and why js-yaml stopped. */
export interface YamlFault {
  readonly reason: string;
  /** From 0, as js-yaml counts. */
  readonly line: number;
  /** From 0. */
  readonly column: number;
}
