import { rmSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { temporaryFolder } from '../temporary-folder.ts';
import { ProjectCopy } from './promises/project-copy.ts';
import { differences, treeOf } from './promises/tree.ts';

describe('A build', () => {
  test.each([
    ['a template', 'src/pages/tin/[...id].astro', 'Tin liên quan', 'Bài liên quan'],
    ['a style', 'src/styles/article.css', '{', '{ --thu: 1;'],
    ['a collection', 'src/collections/front-page.ts', 'const LATEST = 8', 'const LATEST = 5'],
    ['a transform of Markdown', 'src/markdown/typeset.ts', "add('…')", "add('...')"],
    ['the site’s settings', 'src/site.ts', "name: 'Bản tin'", "name: 'Bản tin thử'"],
    ['a switch', 'src/site.ts', 'days: true', 'days: false'],
    [
      'the configuration',
      'astro.config.mjs',
      "inlineStylesheets: 'always'",
      "inlineStylesheets: 'never'",
    ],
    ['the lock file', 'package-lock.json', '"lockfileVersion": 3', '"lockfileVersion":  3'],
  ])('after a change of %s gives the bytes of a build from nothing', (_, file, from, to) => {
    const project = new ProjectCopy(temporaryFolder());
    project.build('kept');
    project.change(file, from, to);
    const again = treeOf(project.build('kept'));
    const clean = treeOf(project.build('clean'));
    expect(differences(again, clean)).toEqual([]);
    rmSync(project.folder, { recursive: true });
  });

  test('compiled and built in another folder, time zone and locale gives the same bytes', () => {
    const one = new ProjectCopy(temporaryFolder());
    const other = new ProjectCopy(path.join(temporaryFolder(), 'another', 'ban tin'));
    const here = treeOf(one.build('kept', { TZ: 'Asia/Ho_Chi_Minh', LC_ALL: 'C' }));
    const there = treeOf(other.build('kept', { TZ: 'America/Lima', LC_ALL: 'tr_TR.UTF-8' }));
    expect(differences(here, there)).toEqual([]);
    for (const { folder } of [one, other]) rmSync(folder, { recursive: true });
  });
});
