import { appendFileSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkFolder, type CheckedContent } from '../../src/loader/check-folder.ts';
import type { ReadMemory } from '../../src/loader/read-content.ts';
import { SourceIndex } from '../../src/loader/source-index.ts';
import { watchContent } from '../../src/loader/watch-content.ts';
import { temporaryFolder, writeFiles } from '../temporary-folder.ts';

const ARTICLES = 'content/tin/2020/06';
const PICTURE = '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>';

/** One change after another, as editors make them. */
const edits: readonly (readonly [what: string, edit: (folder: string) => void])[] = [
  [
    'a sentence is added above a link that leads nowhere',
    (folder) => {
      writeFiles(folder, article('a', { body: 'Một câu mới.\n\n[Đọc bài](/khong-co/).' }));
    },
  ],
  [
    'an article takes the title of another',
    (folder) => {
      writeFiles(folder, article('b', { title: 'Sơ kết quý II' }));
    },
  ],
  [
    'a line of the front matter moves all others',
    (folder) => {
      writeFiles(folder, article('b', { title: 'Sơ kết quý II', extra: 'tags: [Hoà giải]\n' }));
    },
  ],
  [
    'a tag is spelt otherwise',
    (folder) => {
      writeFiles(folder, article('a', { extra: 'tags: [Hòa giải]\n' }));
      writeFiles(folder, article('c', { extra: 'tags: [Hòa giải]\n' }));
    },
  ],
  [
    'a section is taken out of its register',
    (folder) => {
      writeFiles(folder, { 'content/chuyen-muc.yaml': '- slug: khac\n  name: Khác\n' });
    },
  ],
  [
    'a picture comes that an article lacked',
    (folder) => {
      writeFiles(folder, article('a', { body: '![Hội trường](hoi-truong.svg)' }));
    },
  ],
  [
    'the picture lies where the article looks for it',
    (folder) => {
      writeFiles(folder, { [`${ARTICLES}/hoi-truong.svg`]: PICTURE });
    },
  ],
  [
    'the picture is spoilt',
    (folder) => {
      writeFiles(folder, { [`${ARTICLES}/hoi-truong.svg`]: 'hỏng' });
    },
  ],
  [
    'the page that a link leads to comes',
    (folder) => {
      writeFiles(folder, article('a', { body: '[Đọc bài](/khong-co/).' }));
      writeFiles(folder, { 'content/trang/khong-co.md': '---\ntitle: Có rồi\n---\n\nĐây.\n' });
    },
  ],
  [
    'an article gets another name',
    (folder) => {
      renameSync(path.join(folder, ARTICLES, 'b.md'), path.join(folder, ARTICLES, 'so-ket-quy.md'));
    },
  ],
  [
    'an article is taken away',
    (folder) => {
      rmSync(path.join(folder, ARTICLES, 'a.md'));
    },
  ],
  [
    'a file is spoilt',
    (folder) => {
      writeFiles(folder, { [`${ARTICLES}/c.md`]: '---\ntitle: [\n---\n' });
    },
  ],
];

describe('What is found after each edit is what a check from the start finds:', () => {
  test('by a program that watches', async () => {
    const folder = startingFolder();
    const sources = new SourceIndex(path.join(folder, 'content'), 'content');
    const memory: ReadMemory = { sources };
    await compareAfterEdits(folder, (folders) => {
      sources.refresh(undefined);
      return checkFolder(folders, memory);
    });
  });

  test('by a new run each time', async () => {
    await compareAfterEdits(startingFolder(), (folders) => checkFolder(folders));
  });

  test('by a new run when the one before was cut off between the files and the findings that it keeps', async () => {
    let earlier: string | undefined;
    await compareAfterEdits(startingFolder(), async (folders) => {
      const kept = path.join(folders.cache, 'findings.json');
      if (earlier !== undefined) writeFileSync(kept, earlier);
      const checked = await checkFolder(folders);
      earlier ??= readFileSync(kept, 'utf8');
      return checked;
    });
  });
});

async function compareAfterEdits(
  folder: string,
  check: (folders: { content: string; cache: string }) => Promise<CheckedContent>,
): Promise<void> {
  const content = path.join(folder, 'content');
  const cache = path.join(folder, 'cache');
  const seen: string[] = [];
  await check({ content, cache });
  for (const [what, edit] of edits) {
    edit(folder);
    const { problems } = await check({ content, cache });
    const fresh = await checkFolder({ content, cache: path.join(folder, `cache-${seen.length}`) });
    expect(problems, what).toEqual(fresh.problems);
    seen.push(JSON.stringify(problems));
  }
  // Each of the edits changes what is found: none of them was chosen in vain.
  const vain = edits.filter((_, index) => index > 0 && seen[index] === seen[index - 1]);
  expect(vain.map(([what]) => what)).toEqual([]);
}

test('a check that watches answers when a file is saved', async () => {
  const folder = startingFolder();
  const ending = new AbortController();
  const answers: string[][] = [];
  await watchContent(
    { content: path.join(folder, 'content'), cache: path.join(folder, 'cache') },
    ({ problems }) => {
      answers.push(problems.map(({ id }) => id));
      if (answers.length > 1) ending.abort();
      else {
        setTimeout(() => {
          appendFileSync(
            path.join(folder, ARTICLES, 'b.md'),
            '\n[Chương trình hội nghị](/khong-dau/)\n',
          );
        }, 50);
      }
    },
    ending.signal,
  );
  expect(answers[0]).toEqual(['lien-ket-khong-co']);
  expect(answers.at(-1)).toEqual(['lien-ket-khong-co', 'lien-ket-khong-co']);
});

function startingFolder(): string {
  return temporaryFolder({
    'content/chuyen-muc.yaml': '- slug: tin-tuc\n  name: Tin tức\n',
    'content/tac-gia.yaml': '- slug: anh-ngoc\n  name: Anh Ngọc\n',
    ...article('a', { title: 'Sơ kết quý II', body: '[Đọc bài](/khong-co/).' }),
    ...article('b', { title: 'Tổng kết năm' }),
    ...article('c', { title: 'Ra quân' }),
  });
}

function article(
  name: string,
  { title = 'Sơ kết quý II', extra = '', body = 'Nội dung.' },
): Record<string, string> {
  const fields = `${extra}title: ${title}\nauthor: Anh Ngọc\ndate: 30/6/2020\ncategory: tin-tuc\n`;
  return { [`${ARTICLES}/${name}.md`]: `---\n${fields}---\n\n${body}\n` };
}
