import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import * as z from 'zod';
import { usageOfTree } from './process-tree.ts';

const SAMPLE_MS = 50;
const lineSchema = z.object({
  stage: z.string().optional(),
  note: z.string().optional(),
  counts: z.record(z.string(), z.number()).optional(),
});

/** What one stage took: wall and CPU seconds, and the most memory the whole tree held, in MB. */
export interface StageFigures {
  readonly stage: string;
  readonly wall: number;
  readonly cpu: number;
  readonly peak: number;
}

/** Runs one build as a process tree and splits what it used by stage. */
export async function measureBuild(folders: {
  readonly content: string;
  readonly out: string;
  readonly cache: string;
}): Promise<{ stages: readonly StageFigures[]; counts: Readonly<Record<string, number>> }> {
  const options = Object.entries(folders).flatMap(([name, folder]) => [`--${name}`, folder]);
  const child = spawn(process.execPath, ['bench/build/one-build.ts', ...options], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const pid = child.pid ?? 0;
  const stages: StageFigures[] = [];
  let counts: Readonly<Record<string, number>> = {};
  let current = { stage: 'start', began: performance.now(), cpu: 0, peak: 0 };
  let last = usageOfTree(pid);

  const sample = () => {
    const now = usageOfTree(pid);
    // An ended process has no figures: the last ones stand.
    if (now.memory > 0) last = { cpu: Math.max(last.cpu, now.cpu), memory: now.memory };
    current.peak = Math.max(current.peak, now.memory);
  };
  const next = (stage: string) => {
    sample();
    const wall = (performance.now() - current.began) / 1000;
    stages.push({
      stage: current.stage,
      wall,
      cpu: last.cpu - current.cpu,
      peak: current.peak / 2 ** 20,
    });
    current = { stage, began: performance.now(), cpu: last.cpu, peak: 0 };
  };

  const timer = setInterval(sample, SAMPLE_MS);
  for await (const line of createInterface({ input: child.stdout })) {
    const said = lineSchema.parse(JSON.parse(line));
    if (said.stage !== undefined) next(said.stage);
    if (said.counts) counts = said.counts;
  }
  clearInterval(timer);
  const code = child.exitCode ?? (await new Promise((done) => child.once('exit', done)));
  if (code !== 0) throw new Error(`The build ended with code ${String(code)}.`);
  return { stages, counts };
}
