// `npm run docs:screens`: builds the site and takes the pictures of the handbook and of the README anew, into
// docs/so-tay-bien-tap/hinh and docs/hinh.
import { spawnSync } from 'node:child_process';
import { ensureChromium } from './chromium.ts';

const env = { ...process.env, CHROMIUM_PATH: ensureChromium() };
for (const command of ['npm run --silent build', 'playwright test --config .config/screens.ts']) {
  const { status } = spawnSync(command, { shell: true, stdio: 'inherit', env });
  if (status !== 0) process.exit(1);
}
