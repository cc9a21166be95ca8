import { existsSync } from 'node:fs';
import { installPackages } from './debian-packages.ts';

/** Program -> Debian package, of what the recipes in `deploy/` are tested on and what reads prints back. */
const NEEDED = {
  '/usr/sbin/nginx': 'nginx',
  '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so': 'libnginx-mod-http-brotli-static',
  '/usr/bin/caddy': 'caddy',
  '/usr/sbin/apache2': 'apache2',
  '/usr/bin/rsync': 'rsync',
  '/usr/bin/pdftotext': 'poppler-utils',
};

/** Installs the programs that tests ask beside Chromium, where the machine has Debian's packages. */
export function ensureTestPrograms(): void {
  const missing = Object.entries(NEEDED).filter(([program]) => !existsSync(program));
  if (missing.length === 0) return;
  console.log('Máy chưa có đủ chương trình để kiểm thử; đang cài đặt…');
  if (installPackages(missing.map(([, name]) => name))) return;
  throw new Error(`Hãy cài các chương trình sau để kiểm thử: ${Object.values(NEEDED).join(', ')}.`);
}
