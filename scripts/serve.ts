// Serves the built site as production would: `npm run serve [-- --port 4321] [-- --folder dist]`.
import { existsSync } from 'node:fs';
import { siteServer } from '../src/build/server.ts';
import { readCommandLine } from './command-line.ts';

const { values } = readCommandLine('Cách dùng: npm run serve -- [--port 4321] [--folder dist]', {
  options: {
    port: { type: 'string', default: '4321' },
    folder: { type: 'string', default: 'dist' },
  },
});

if (!existsSync(values.folder)) {
  console.error(`Chưa có thư mục ${values.folder}. Hãy chạy “npm run build” trước.`);
  process.exit(1);
}

const server = siteServer(values.folder);
server.on('error', (error: NodeJS.ErrnoException) => {
  const inUse = `Cổng ${values.port} đang có chương trình khác dùng. Hãy chọn cổng khác: npm run serve -- --port 4322`;
  console.error(error.code === 'EADDRINUSE' ? inUse : error.message);
  process.exit(1);
});
server.listen(Number(values.port), () => {
  console.log(`Bản tin đang chạy tại http://localhost:${values.port} – nhấn Ctrl+C để dừng.`);
});
