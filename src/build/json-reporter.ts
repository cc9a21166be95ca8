import type { Reporter } from './reporter.ts';

/** Tells a build's progress to another program: a JSON object a line, `{"stage": …}` as one begins, or `{"note": …}`. */
export function jsonReporter(out: { write(text: string): unknown }): Reporter {
  const say = (said: object) => {
    out.write(`${JSON.stringify(said)}\n`);
  };
  return {
    stage(stage) {
      say({ stage });
    },
    progress() {
      // Nobody watches it grow.
    },
    note(note) {
      say({ note });
    },
    end() {
      say({ stage: 'end' });
    },
  };
}
