// Lays compressed copies beside the files of a built site: `npm run deploy:compress [-- --folder dist]`.
import { precompress } from '../src/deploy/precompress.ts';
import { readCommandLine } from './command-line.ts';

const { values } = readCommandLine('Cách dùng: npm run deploy:compress -- [--folder dist]', {
  options: { folder: { type: 'string', default: 'dist' } },
});
const { files, plain, brotli } = await precompress(values.folder);
const megabytes = (bytes: number) =>
  (bytes / 1e6).toLocaleString('vi', { maximumFractionDigits: 1 });
console.log(`Đã nén ${files} tệp: ${megabytes(plain)} MB còn ${megabytes(brotli)} MB (brotli).`);
