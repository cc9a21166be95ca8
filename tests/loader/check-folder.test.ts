import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { rules } from '../../src/checks/rules.ts';
import {
  sampleArticle,
  sampleFile,
  sampleIssue,
  sampleIssueFile,
  sampleRegisters,
} from '../../src/checks/sample.ts';
import { checkFolder } from '../../src/loader/check-folder.ts';
import { loadContent } from '../../src/loader/load-content.ts';
import { RenderCache } from '../../src/loader/render-cache.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const QUESTION = 'content/hoi-dap/tam-tru.md';
const BODY = '[Kế hoạch](/khong-co/) <a href="/mat-roi/">cũ</a> www.a.vn\n\n![Hội trường](anh.jpg)';

/** As many words as a body may hold of the shortest. */
const LONG = `${'ba '.repeat(33_000)}.`;

describe('Checking a folder', () => {
  const samples = rules.flatMap(({ id, notOk }) => notOk.map(({ files }) => ({ id, files })));
  test('finds in the samples of all rules what loading them for a site finds', async () => {
    for (const { id, files } of samples) {
      const folder = temporaryFolder({ ...sampleRegisters, ...files });
      const { problems } = await check(folder);
      expect((await load(folder, 'other')).problems, id).toEqual(problems);
    }
  });

  test('renders no body, which a site made later does', async () => {
    const folder = temporaryFolder({ ...sampleRegisters, [sampleFile]: sampleArticle({}, BODY) });
    const { problems } = await check(folder);
    expect(problems.map(({ id }) => id)).toEqual([
      'lien-ket-khong-co',
      'lien-ket-khong-co',
      'anh-khong-co',
    ]);
    expect(renderedIn(folder)).toEqual([]);
    const after = await load(folder);
    expect(after.articles).toEqual((await load(folder, 'other')).articles);
    const [article] = after.articles;
    expect(new RenderCache(path.join(folder, 'cache')).get(article?.bodyKey ?? '')?.words).toBe(6);
    expect((await check(folder)).problems).toEqual(problems);
    expect((await load(folder)).articles).toEqual(after.articles);
  });

  test('renders what a rule counts the words of', async () => {
    const folder = temporaryFolder({
      ...sampleRegisters,
      [sampleFile]: sampleArticle({}, BODY),
      [sampleIssueFile]: sampleIssue({ articles: '[2020/06/mot, 2020/06/hai]' }),
      'content/tin/2020/06/mot.md': sampleArticle({ title: 'Phần một' }, LONG),
      'content/tin/2020/06/hai.md': sampleArticle({ title: 'Phần hai' }, LONG),
      [QUESTION]: '---\ntitle: Ở đâu?\ndate: 2/11/2026\nanswered: 3/11/2026\n---\n',
    });
    const { problems } = await check(folder);
    expect(problems.map(({ id }) => id)).toContain('so-qua-nhieu-trang');
    expect(problems.map(({ id }) => id)).toContain('thieu-cau-tra-loi');
    // Both articles have the same body.
    expect(renderedIn(folder)).toHaveLength(2);
    expect((await load(folder, 'other')).problems).toEqual(problems);
    expect((await check(folder)).problems).toEqual(problems);
  });
});

function check(folder: string) {
  return checkFolder({ content: path.join(folder, 'content'), cache: path.join(folder, 'cache') });
}

function load(folder: string, cache = 'cache') {
  return loadContent({ content: path.join(folder, 'content'), cache: path.join(folder, cache) });
}

/** Names of the bodies that were rendered. */
function renderedIn(folder: string): string[] {
  const rendered = path.join(folder, 'cache/rendered');
  return existsSync(rendered)
    ? readdirSync(rendered, { recursive: true, encoding: 'utf8' }).filter((name) =>
        name.endsWith('.json'),
      )
    : [];
}
