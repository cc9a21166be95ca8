import { spawn } from 'node:child_process';
import { usageOfTree } from '../build/process-tree.ts';

const SAMPLE_MS = 25;

/** Runs a program with Node and says how long it took, what it took of the processor, and the most memory it held. */
export async function run(script: string, ...options: readonly string[]): Promise<Figures> {
  const began = performance.now();
  const child = spawn(process.execPath, [script, ...options], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  let peak = 0;
  let cpu = 0;
  const timer = setInterval(() => {
    const usage = usageOfTree(child.pid ?? 0);
    peak = Math.max(peak, usage.memory);
    cpu = Math.max(cpu, usage.cpu);
  }, SAMPLE_MS);
  const code = await new Promise((done) => child.once('exit', done));
  clearInterval(timer);
  // The check ends with 1 when there is an error among what it found.
  if (code !== 0 && code !== 1) throw new Error(`${script} ended with code ${String(code)}.`);
  return { seconds: (performance.now() - began) / 1000, cpu, megabytes: peak / 2 ** 20 };
}

export interface Figures {
  readonly seconds: number;
  /** Seconds of all cores together. */
  readonly cpu: number;
  readonly megabytes: number;
}
