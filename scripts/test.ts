// `npm test`: types, lint, unit tests, a full build and its verification, then end-to-end tests in Chromium.
import { spawnSync } from 'node:child_process';
import { ensureChromium } from './chromium.ts';
import { ensureTestPrograms } from './test-programs.ts';

const env = {
  ...process.env,
  ASTRO_TELEMETRY_DISABLED: '1',
  CHROMIUM_PATH: ensureChromium(),
};

ensureTestPrograms();

for (const step of ['types', 'lint', 'unit', 'build', 'verify', 'e2e']) {
  console.log(`\n── npm run ${step}`);
  const { status } = spawnSync('npm', ['run', '--silent', step], { stdio: 'inherit', env });
  if (status !== 0) {
    console.error(`\nBước “${step}” không đạt. Chạy riêng bước này: npm run ${step}`);
    process.exit(1);
  }
}
console.log('\nMọi bước đều đạt.');
