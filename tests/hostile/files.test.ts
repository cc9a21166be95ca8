import { mkdirSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { crc32 } from 'node:zlib';
import { expect, test } from 'vitest';
import { attachedFiles } from '../../src/loader/attached-files.ts';
import { loadContent } from '../../src/loader/load-content.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { REGISTERS } from './cases.ts';

const SOUND = '---\ntitle: Bài thử\nauthor: Anh Ngọc\ndate: 30/6/2020\ncategory: Tin tức\n---\n\n';
const MONTH = 'content/tin/2020/06';

test('neither a file nor a folder that lies outside is reached by a link, be it text, picture or attachment', async () => {
  const folder = temporaryFolder({
    ...REGISTERS,
    'ngoai/mat.md': `${SOUND}Bí mật.`,
    'ngoai/mat.pdf': '%PDF- bí mật',
    [`${MONTH}/bai.md`]: `${SOUND}[Tệp](lien-ket.pdf), [khác](thu-muc/mat.pdf)`,
  });
  const link = (target: string, name: string) =>
    symlinkSync(path.join(folder, target), path.join(folder, MONTH, name));
  link('ngoai/mat.md', 'lien-ket.md');
  link('ngoai/mat.pdf', 'lien-ket.pdf');
  link('ngoai', 'thu-muc');
  link('khong-co', 'treo.md');
  link('content', 'vong');
  const content = await load(folder);
  expect(content.articles.map(({ file }) => file)).toEqual([`${MONTH}/bai.md`]);
  expect(attachedFiles(content.articles, content.files)).toEqual([]);
  expect(content.problems.map(({ id }) => id)).toContain('tep-dinh-kem-khong-co');
});

test('a file of a hundred megabytes is refused without being read', async () => {
  const folder = temporaryFolder({ ...REGISTERS, [`${MONTH}/lon.md`]: SOUND });
  truncateSync(path.join(folder, MONTH, 'lon.md'), 100 * 2 ** 20);
  const before = process.cpuUsage();
  const { articles, problems } = await load(folder);
  expect(articles).toEqual([]);
  expect(problems).toMatchObject([{ id: 'tep-qua-lon', line: 1, column: 1 }]);
  expect(process.cpuUsage(before).user / 1000).toBeLessThan(2000);
});

test('a picture that unpacks to gigabytes is refused', async () => {
  const folder = temporaryFolder({
    ...REGISTERS,
    [`${MONTH}/bai.md`]: `${SOUND}![Ảnh thử](bom.png)`,
  });
  writeFileSync(path.join(folder, MONTH, 'bom.png'), hugePng(60_000, 60_000));
  const { problems } = await load(folder);
  expect(problems.map(({ id, severity }) => [id, severity])).toContainEqual(['anh-hong', 'error']);
});

test('a folder with a name like a file’s, and a file with one like a folder’s, are no articles', async () => {
  const folder = temporaryFolder({ ...REGISTERS, 'content/tin/2021': 'một tệp' });
  mkdirSync(path.join(folder, MONTH, 'thu-muc.md'), { recursive: true });
  const { articles } = await load(folder);
  expect(articles).toEqual([]);
});

function load(folder: string) {
  return loadContent({ content: path.join(folder, 'content'), cache: path.join(folder, 'cache') });
}

/** The head of a PNG of this size, with no pixels behind it. */
function hugePng(width: number, height: number): Buffer {
  const head = Buffer.alloc(33);
  Buffer.from('\x89PNG\r\n\x1A\n', 'latin1').copy(head);
  head.writeUInt32BE(13, 8);
  head.write('IHDR', 12);
  head.writeUInt32BE(width, 16);
  head.writeUInt32BE(height, 20);
  head.set([8, 2, 0, 0, 0], 24);
  head.writeUInt32BE(crc32(head.subarray(12, 29)), 29);
  return head;
}
