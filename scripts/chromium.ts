import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { installPackages } from './debian-packages.ts';

const SYSTEM = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
];

/**
 * The path of a Chromium to test with: the one `CHROMIUM_PATH` names, the system's, or Playwright's own.
 * When there is none it installs one: Debian's package where there is apt-get, Playwright's elsewhere.
 */
export function ensureChromium(): string {
  const known = findChromium();
  if (known !== undefined) return known;
  console.log('Máy chưa có Chromium để kiểm thử; đang cài đặt…');
  install();
  const installed = findChromium();
  if (installed === undefined) {
    throw new Error(
      'Không cài được Chromium. Hãy cài bằng tay rồi đặt biến CHROMIUM_PATH là đường dẫn tới chương trình.',
    );
  }
  return installed;
}

function findChromium(): string | undefined {
  const named = process.env['CHROMIUM_PATH'];
  if (named !== undefined && named !== '') {
    if (existsSync(named)) return named;
    throw new Error(`CHROMIUM_PATH là ${named} nhưng không có tệp đó. Hãy sửa hoặc bỏ biến này.`);
  }
  return [...SYSTEM, chromium.executablePath()].find((path) => existsSync(path));
}

function install(): void {
  if (installPackages(['chromium'])) return;
  execFileSync('npx', ['playwright', 'install', 'chromium'], { stdio: 'inherit' });
}
