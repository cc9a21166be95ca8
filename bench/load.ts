// How an article holds under load, beside a static file of the same size: nginx with the shipped recipe, wrk on loopback.
// npm run bench:load [-- --folder dist] [--seconds 60] [--connections 32] [--json OUT]
import {
  cpSync,
  existsSync,
  globSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { installPackages } from '../scripts/debian-packages.ts';
import { precompress } from '../src/deploy/precompress.ts';
import { startHost } from '../tests/e2e/host-servers.ts';
import { wrk, type Load } from './load/wrk.ts';

/** Both are asked in turns this long, so that whatever else the machine does falls on both. */
const TURN_SECONDS = 5;
/** What issue and docs promise: the article's slowest percent beside the file's. */
const MOST = 1.1;

const { values } = parseArgs({
  options: {
    folder: { type: 'string', default: 'dist' },
    seconds: { type: 'string', default: '60' },
    connections: { type: 'string', default: '32' },
    json: { type: 'string' },
  },
});
if (!existsSync('/usr/bin/wrk')) installPackages(['wrk']);

const place = mkdtempSync(path.join(tmpdir(), 'ban-tin-load-'));
const site = path.join(place, 'dist');
cpSync(values.folder, site, { recursive: true });
const [article = ''] = globSync('tin/*/*/*/index.html', { cwd: site }).sort();
// The same bytes in another place: nginx has no rule for it, and no page around it.
cpSync(path.join(site, article), path.join(site, 'tinh.html'));
await precompress(site);
const server = await startHost('nginx', site);
try {
  const addresses = { article: `/${path.posix.dirname(article)}/`, file: '/tinh.html' };
  const turns = Math.ceil(Number(values.seconds) / TURN_SECONDS / 2);
  const loads: Record<keyof typeof addresses, Load[]> = { article: [], file: [] };
  for (let turn = 0; turn < turns; turn++) {
    for (const [name, address] of Object.entries(addresses)) {
      const load = await wrk(server.origin + address, TURN_SECONDS, Number(values.connections));
      loads[name as keyof typeof addresses].push(load);
    }
  }
  report(loads, readFileSync(path.join(site, article)).length);
} finally {
  await server.stop();
  rmSync(place, { recursive: true, force: true });
}

function report(loads: Readonly<Record<'article' | 'file', readonly Load[]>>, bytes: number): void {
  const of = (name: 'article' | 'file') => ({
    requests: sum(loads[name].map(({ requests }) => requests)),
    errors: sum(loads[name].map(({ errors }) => errors)),
    p50_ms: median(loads[name].map(({ p50 }) => p50)),
    p99_ms: median(loads[name].map(({ p99 }) => p99)),
  });
  const [article, file] = [of('article'), of('file')];
  const ratio = article.p99_ms / file.p99_ms;
  console.log(`${bytes} bytes, ${values.connections} connections, turns of ${TURN_SECONDS} s`);
  console.log('          requests  errors   p50 ms   p99 ms');
  for (const [name, load] of Object.entries({ article, file })) {
    const cells = [load.requests, load.errors, load.p50_ms.toFixed(2), load.p99_ms.toFixed(2)];
    console.log([name.padEnd(8), ...cells.map((cell) => String(cell).padStart(8))].join(' '));
  }
  console.log(`p99 of the article beside the file: ${ratio.toFixed(2)}`);
  if (values.json !== undefined) {
    writeFileSync(values.json, `${JSON.stringify({ bytes, article, file, p99_ratio: ratio })}\n`);
  }
  if (article.errors + file.errors > 0 || ratio > MOST) process.exitCode = 1;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? NaN;
}
