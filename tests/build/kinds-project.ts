import { cpSync, rmSync } from 'node:fs';
import path from 'node:path';
import { temporaryFolder } from '../temporary-folder.ts';
import { ProjectCopy } from './promises/project-copy.ts';

/** 20 November 2026 in Việt Nam, when everything in the fixture is in force. */
const INSTANT = { SOURCE_DATE_EPOCH: String(Date.UTC(2026, 10, 19, 17) / 1000) };

/** A copy of the project with the fixture of all kinds for content, where every switch has something to show. */
export class KindsProject extends ProjectCopy {
  constructor() {
    super(temporaryFolder());
    const content = path.join(this.folder, 'content');
    rmSync(content, { recursive: true });
    cpSync('tests/fixtures/kinds', content, { recursive: true });
    cpSync('content/viet-tat.yaml', path.join(content, 'viet-tat.yaml'));
    this.change('content/tin/2026/11/le-khai-giang.md', 'năm học mới.', 'do UBND phường mở.');
    // An editor's notice leads to the documents, whatever is switched off.
    this.change('content/thong-bao.yaml', '/van-ban/', '/tin/');
    // Without an address for letters nobody can report an error.
    this.change('src/site.ts', '[Thư điện tử]', 'toa-soan@phuong.example');
  }

  override build(name: string): string {
    return super.build(name, INSTANT);
  }
}
