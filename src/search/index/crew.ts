import os from 'node:os';
import { Piscina } from 'piscina';
import * as tasks from './tasks.ts';

/** Does the heavy tasks of a build, on all cores when they are worth the threads' start. To be closed. */
export class Crew {
  /** How many tasks go on at once. */
  readonly size = os.availableParallelism();
  #pool: Piscina | undefined;

  /** @param records how many records the task and its like deal with */
  async run<Name extends keyof Tasks>(
    name: Name,
    input: Parameters<Tasks[Name]>[0],
    records: number,
  ): Promise<ReturnType<Tasks[Name]>> {
    if (records >= WORTH_THREADS) this.start();
    if (this.#pool === undefined) {
      return (tasks[name] as (input: unknown) => ReturnType<Tasks[Name]>)(input);
    }
    return (await this.#pool.run(input, { name })) as ReturnType<Tasks[Name]>;
  }

  /** Starts a thread or more while something else goes on. */
  start(): void {
    if (this.size === 1) return;
    this.#pool ??= new Piscina({
      filename: new URL('./tasks.ts', import.meta.url).href,
      minThreads: 1,
      maxThreads: this.size,
      resourceLimits: THREAD_MEMORY,
    });
  }

  async close(): Promise<void> {
    await this.#pool?.destroy();
  }
}

/** Starting threads takes as long as reading this many records. */
const WORTH_THREADS = 256;
/** Without a bound the young generation of each thread grows to a quarter of the memory that all may take. */
const THREAD_MEMORY = { maxYoungGenerationSizeMb: 24 };

type Tasks = typeof tasks;
