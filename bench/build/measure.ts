import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import * as z from 'zod';
import { usageOfTree } from './process-tree.ts';

const SAMPLE_MS = 100;
const lineSchema = z.object({
  stage: z.string().optional(),
  note: z.string().optional(),
  counts: z.record(z.string(), z.number()).optional(),
});

/** What a command or one stage of it took: wall and CPU seconds, and the most memory its tree held, in MB. */
export interface Figures {
  readonly wall: number;
  readonly cpu: number;
  readonly peak: number;
}

/** What a whole command took; of our own builds also each stage, and what was counted. */
export interface Measured extends Figures {
  readonly stages: readonly (Figures & { readonly stage: string })[];
  readonly counts: Readonly<Record<string, number>>;
}

/** Runs a command and adds up what its process and all below it use. Lines of JSON on its output tell its stages. */
export async function measure(
  [command, ...args]: readonly [string, ...string[]],
  cwd: string,
): Promise<Measured> {
  const began = performance.now();
  const child = spawn(command, args, { cwd, stdio: ['ignore', 'pipe', 'inherit'] });
  const exited = new Promise<number | null>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  });
  const pid = child.pid ?? 0;
  const stages: (Figures & { stage: string })[] = [];
  let counts: Readonly<Record<string, number>> = {};
  let current = { stage: 'start', began, cpu: 0, peak: 0 };
  let last = usageOfTree(pid);
  let peak = 0;

  const sample = () => {
    const now = usageOfTree(pid);
    // An ended process has no figures: the last ones stand.
    if (now.memory > 0) last = { cpu: Math.max(last.cpu, now.cpu), memory: now.memory };
    current.peak = Math.max(current.peak, now.memory);
    peak = Math.max(peak, now.memory);
  };
  const next = (stage: string) => {
    sample();
    const { began: since, cpu, peak: ofStage } = current;
    const wall = (performance.now() - since) / 1000;
    stages.push({ stage: current.stage, wall, cpu: last.cpu - cpu, peak: ofStage / 2 ** 20 });
    current = { stage, began: performance.now(), cpu: last.cpu, peak: 0 };
  };

  const timer = setInterval(sample, SAMPLE_MS);
  try {
    for await (const line of createInterface({ input: child.stdout })) {
      if (!line.startsWith('{')) continue;
      const said = lineSchema.parse(JSON.parse(line));
      if (said.stage !== undefined) next(said.stage);
      if (said.counts) counts = said.counts;
    }
    const code = await exited;
    if (code !== 0) throw new Error(`${command} ended with code ${String(code)}.`);
  } finally {
    clearInterval(timer);
  }
  const wall = (performance.now() - began) / 1000;
  return { wall, cpu: last.cpu, peak: peak / 2 ** 20, stages, counts };
}
