import { execFile } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, test } from 'vitest';
import { temporaryFolder } from '../temporary-folder.ts';
import { centred, makeDocx, p, picture, PNG, styled } from './docx.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');

/** What the handbook says that a command prints. */
function told(page: string): string {
  const text = readFileSync(path.join(ROOT, 'docs/so-tay-bien-tap', page), 'utf8');
  return /<!-- in-ra -->\n\n```\n([\s\S]*?)```/.exec(text)?.[1] ?? '';
}

async function run(script: string, flags: readonly string[], cwd: string): Promise<string> {
  const env = { ...process.env, BAN_TIN_CACHE: path.join(cwd, '.cache') };
  try {
    const file = path.join(ROOT, 'scripts', script);
    return (await promisify(execFile)('node', [file, ...flags], { cwd, env })).stdout;
  } catch (error) {
    return (error as { stdout: string }).stdout;
  }
}

describe('the handbook shows what is really printed', () => {
  const registers = {
    'content/tac-gia.yaml': '- slug: anh-ngoc\n  name: Anh Ngọc\n',
    'content/chuyen-muc.yaml': '- slug: tin-tuc-su-kien\n  name: Tin tức – Sự kiện\n',
  };

  test('by npm run import', async () => {
    const folder = temporaryFolder(registers);
    const docx = await makeDocx({
      styles: '<w:style w:type="paragraph" w:styleId="Title"><w:name w:val="Title"/></w:style>',
      body:
        styled('Title', 'Ra quân trồng cây đầu xuân') +
        p(
          'Sáng 16/2/2026, đoàn viên thanh niên phường ra quân trồng cây dọc tuyến đường ven sông.',
        ) +
        picture('rId3') +
        centred('Đoàn viên trồng cây ven sông. Ảnh: Anh Ngọc') +
        p('Các tổ dân phố nhận chăm sóc 200 cây.') +
        p('Anh Ngọc') +
        p('Tin mới đăng'),
      parts: { 'word/media/image1.png': PNG },
    });
    writeFileSync(path.join(folder, 'ra-quan.docx'), docx);
    expect(await run('import.ts', ['ra-quan.docx'], folder)).toBe(told('nhap-tu-word.md'));
  });

  test('by npm run import:site', async () => {
    const example = readFileSync(path.join(ROOT, 'tests/fixtures/import/thuong.txt'), 'utf8');
    const folder = temporaryFolder({
      ...registers,
      'trang-cu/thuong.txt': example,
      'trang-cu/trong.html': '',
    });
    const flags = ['trang-cu', '--report', 'bao-cao.txt'];
    expect(await run('import-site.ts', flags, folder)).toBe(told('chuyen-tu-trang-cu.md'));
  });
});
