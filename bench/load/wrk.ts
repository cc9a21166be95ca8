import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** Asks one address for as long as told with wrk (github.com/wg/wrk), as browsers ask: compressed. */
export async function wrk(url: string, seconds: number, connections: number): Promise<Load> {
  const { stdout } = await run('wrk', [
    '--latency',
    ...['--threads', '1', '--connections', String(connections), '--duration', `${seconds}s`],
    ...['--header', 'Accept-Encoding: br'],
    url,
  ]);
  const number = (pattern: RegExp) => Number(pattern.exec(stdout)?.[1] ?? 0);
  const [, sockets = ''] = /Socket errors: (.*)/.exec(stdout) ?? [];
  const socketErrors = [...sockets.matchAll(/\d+/g)].reduce(
    (sum, [count]) => sum + Number(count),
    0,
  );
  const requests = number(/(\d+) requests in/);
  if (requests === 0) throw new Error(`wrk got no answer from ${url}:\n${stdout}`);
  return {
    requests,
    errors: socketErrors + number(/Non-2xx or 3xx responses: (\d+)/),
    p50: milliseconds(stdout, '50%'),
    p99: milliseconds(stdout, '99%'),
  };
}

function milliseconds(output: string, share: string): number {
  const [, value, unit = ''] = new RegExp(`${share}\\s+([\\d.]+)(us|ms|s)`).exec(output) ?? [];
  return Number(value) * ({ us: 0.001, ms: 1, s: 1000 }[unit] ?? NaN);
}

export interface Load {
  readonly requests: number;
  /** Answers that were none, and connections that failed or timed out. */
  readonly errors: number;
  /** Milliseconds. */
  readonly p50: number;
  readonly p99: number;
}
