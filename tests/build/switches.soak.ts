import { cpSync, rmSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { temporaryFolder } from '../temporary-folder.ts';
import { ProjectCopy } from './promises/project-copy.ts';
import { switches } from './switches.ts';
import { tracesOf } from './traces.ts';

/** 20 November 2026 in Việt Nam, when everything in the fixture is in force. */
const INSTANT = { SOURCE_DATE_EPOCH: String(Date.UTC(2026, 10, 19, 17) / 1000) };

describe('A site with one thing switched off', () => {
  const project = new ProjectCopy(temporaryFolder());
  beforeAll(() => {
    const content = path.join(project.folder, 'content');
    rmSync(content, { recursive: true });
    cpSync('tests/fixtures/kinds', content, { recursive: true });
    cpSync('content/viet-tat.yaml', path.join(content, 'viet-tat.yaml'));
    // An editor's notice leads to the documents.
    project.change('content/thong-bao.yaml', '/van-ban/', '/tin/');
    project.change('src/site.ts', '[Thư điện tử]', 'toa-soan@phuong.example');
    cpSync(project.build('kept', INSTANT), path.join(project.folder, 'whole'), { recursive: true });
  }, 10 * 60_000);

  afterAll(() => {
    rmSync(project.folder, { recursive: true });
  });

  test.each(switches.map((one) => [one.name, one] as const))(
    '%s: has nothing of it, and had something before',
    (_, one) => {
      expect(tracesOf(path.join(project.folder, 'whole'), one)).not.toEqual([]);
      project.change('src/site.ts', one.on, one.off);
      try {
        expect(tracesOf(project.build('kept', INSTANT), one)).toEqual([]);
      } finally {
        project.change('src/site.ts', one.off, one.on);
      }
    },
  );
});
