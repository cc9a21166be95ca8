import { spawn } from 'node:child_process';
import { usageOfTree } from '../build/process-tree.ts';

const SAMPLE_MS = 25;

/** Runs a program with Node and says how long it took (seconds) and the most memory that it held (MB). */
export async function run(script: string, ...options: readonly string[]): Promise<Figures> {
  const began = performance.now();
  const child = spawn(process.execPath, [script, ...options], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  let peak = 0;
  const timer = setInterval(() => {
    peak = Math.max(peak, usageOfTree(child.pid ?? 0).memory);
  }, SAMPLE_MS);
  const code = await new Promise((done) => child.once('exit', done));
  clearInterval(timer);
  // The check ends with 1 when there is an error among what it found.
  if (code !== 0 && code !== 1) throw new Error(`${script} ended with code ${String(code)}.`);
  return { seconds: (performance.now() - began) / 1000, megabytes: peak / 2 ** 20 };
}

export interface Figures {
  readonly seconds: number;
  readonly megabytes: number;
}
