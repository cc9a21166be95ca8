// Tells a host the site's headers and redirects:
//   npm run deploy:host -- nginx|apache|caddy --out FILE [--folder dist]
//   npm run deploy:host -- github-pages [--folder dist]   (into the pages themselves)
import { writeFileSync } from 'node:fs';
import { readHostRules } from '../src/deploy/host-rules.ts';
import { insertPolicies } from '../src/deploy/meta-policy.ts';
import { HOSTS } from '../src/deploy/hosts.ts';
import { readCommandLine } from './command-line.ts';

const USAGE = `Cách dùng: npm run deploy:host -- ${Object.keys(HOSTS).join(' | ')} --out TỆP [--folder dist], hoặc -- github-pages [--folder dist]`;

const { positionals, values } = readCommandLine(USAGE, {
  allowPositionals: true,
  options: { folder: { type: 'string', default: 'dist' }, out: { type: 'string' } },
});
const [host = ''] = positionals;
const format = HOSTS[host];

if (host === 'github-pages') {
  const pages = await insertPolicies(values.folder);
  console.log(`Đã ghi chính sách bảo mật vào ${pages} trang.`);
} else if (format === undefined || values.out === undefined) {
  console.error(USAGE);
  process.exitCode = 2;
} else {
  writeFileSync(values.out, format(readHostRules(values.folder)));
  console.log(`Đã ghi quy tắc cho ${host} vào ${values.out}. Nạp lại máy chủ để có hiệu lực.`);
}
