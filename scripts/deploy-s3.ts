// Publishes a built site to an S3-compatible bucket:
//   npm run deploy:s3 [-- --folder dist] [--purge-list FILE]   or   npm run deploy:s3 -- --rollback
import { writeFileSync } from 'node:fs';
import { publish, rollBack } from '../src/deploy/publish.ts';
import { s3Store } from '../src/deploy/s3-store.ts';
import { readCommandLine } from './command-line.ts';

const { values } = readCommandLine(
  'Cách dùng: npm run deploy:s3 -- [--folder dist] [--purge-list TỆP], hoặc -- --rollback',
  {
    options: {
      folder: { type: 'string', default: 'dist' },
      rollback: { type: 'boolean', default: false },
      'purge-list': { type: 'string' },
    },
  },
);

const account = {
  endpoint: setting('S3_ENDPOINT'),
  region: process.env['S3_REGION'] ?? 'us-east-1',
  accessKeyId: setting('S3_ACCESS_KEY_ID'),
  secretAccessKey: setting('S3_SECRET_ACCESS_KEY'),
};
const stores = {
  site: s3Store({ ...account, name: setting('S3_BUCKET') }),
  history: s3Store({ ...account, name: setting('S3_HISTORY_BUCKET') }),
};

const plan = values.rollback
  ? await rollBack(stores, new Date())
  : await publish(values.folder, stores, new Date());
const list = values['purge-list'];
if (list !== undefined) writeFileSync(list, plan.purge.map((address) => `${address}\n`).join(''));
console.log(
  `${values.rollback ? 'Đã quay về bản trước' : 'Đã phát hành'}: gửi ${plan.uploads.flat().length} tệp, gỡ ${plan.removals.length} tệp; ${plan.purge.length} địa chỉ cần làm mới trên CDN.`,
);

function setting(name: string): string {
  const value = process.env[name];
  if (value !== undefined && value !== '') return value;
  console.error(`Chưa đặt biến môi trường ${name}. Xem docs/van-hanh.md, phần “Kho S3”.`);
  process.exit(1);
}
