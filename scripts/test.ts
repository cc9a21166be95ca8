// `npm test`: types, lint, unit tests, a full build and its verification, then end-to-end tests in Chromium.
import { spawn } from 'node:child_process';
import { ensureChromium } from './chromium.ts';
import { ensureTestPrograms } from './test-programs.ts';

const env = {
  ...process.env,
  ASTRO_TELEMETRY_DISABLED: '1',
  CHROMIUM_PATH: ensureChromium(),
};

ensureTestPrograms();

/** Steps of one line run at the same time: checking keeps one core busy, all else keeps all of them busy. */
const steps = [['sync'], ['types:check', 'lint'], ['unit'], ['build'], ['verify'], ['e2e']];

for (const together of steps) {
  const results = await Promise.all(together.map((step) => run(step, together.length > 1)));
  const failed = together.find((_, index) => results[index] !== 0);
  if (failed === undefined) continue;
  console.error(`\nBước “${failed}” không đạt. Chạy riêng bước này: npm run ${failed}`);
  process.exit(1);
}
console.log('\nMọi bước đều đạt.');

/** Runs a script of package.json. What steps at the same time have to say is held until each has ended. */
function run(step: string, isHeld: boolean): Promise<number | null> {
  const begin = Date.now();
  if (!isHeld) console.log(`\n── npm run ${step}`);
  const child = spawn('npm', ['run', '--silent', step], {
    stdio: ['inherit', isHeld ? 'pipe' : 'inherit', isHeld ? 'pipe' : 'inherit'],
    env,
  });
  const said: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', (chunk: Buffer) => said.push(chunk));
  }
  return new Promise((resolve) => {
    child.on('close', (status) => {
      if (isHeld) console.log(`\n── npm run ${step}\n${Buffer.concat(said).toString()}`);
      console.log(`(${step}: ${Math.round((Date.now() - begin) / 1000)} giây)`);
      resolve(status);
    });
  });
}
