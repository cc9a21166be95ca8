import { spawn } from 'node:child_process';

/**
 * Runs a script of ours in a process of its own, so that the memory that bundlers take is given back at their end.
 *
 * @param script its path
 * @param order plain data, which the script gets from `orderOf`
 * @returns the lines that it had to say
 * @throws when it fails, with these lines
 */
export function runApart(script: string, order: object): Promise<readonly string[]> {
  const child = spawn(process.execPath, [script, JSON.stringify(order)], {
    // It ends when this end of its input is closed, however this process ends.
    stdio: ['pipe', 'pipe', 'pipe'],
    env: { ...process.env, NODE_ENV: 'production' },
  });
  let said = '';
  const listen = (chunk: Buffer) => {
    said += chunk.toString();
  };
  child.stdout.on('data', listen);
  child.stderr.on('data', listen);
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => {
      if (code === 0) resolve(said.split('\n').filter((line) => line.trim() !== ''));
      else reject(new Error(said));
    });
  });
}

/** What a script that runs apart was told. It ends with whoever started it. */
export function orderOf<Order>(): Order {
  // Nobody waits for what a dead build asked for, and the next build may be bundling in the same place.
  process.stdin.on('end', () => process.exit(1)).resume();
  process.stdin.unref();
  return JSON.parse(process.argv[2] ?? '{}') as Order;
}
