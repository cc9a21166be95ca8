import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { readRevisions } from '../../src/build/package/revisions.ts';
import { singleFile } from '../../src/build/package/single-file.ts';
import { temporaryFolder } from '../temporary-folder.ts';

describe('the revisions of content', () => {
  test('are told file by file, newest first, and those of a later build join them', () => {
    const { folder, cache, write, git } = repository();
    write('tin/a.md', 'một');
    write('tin/b.md', 'một');
    git('commit', '--message', 'Đăng', '--date', '2026-11-01T08:00:00+07:00');
    const first = readRevisions(folder, cache);
    expect(first?.of('tin/a.md').map(({ date }) => date)).toEqual(['2026-11-01T01:00:00Z']);
    expect(first?.isComplete).toBe(true);

    write('tin/a.md', 'hai');
    git('commit', '--message', 'Sửa');
    const head = git('rev-parse', 'HEAD').trim();
    const second = readRevisions(folder, cache);
    expect(second?.of('tin/a.md').map(({ commit }) => commit)).toEqual([
      head,
      first?.of('tin/a.md')[0]?.commit,
    ]);
    expect(second?.of('tin/b.md')).toEqual(first?.of('tin/b.md'));
    expect(readRevisions(folder, path.join(cache, 'khac'))?.of('tin/a.md')).toEqual(
      second?.of('tin/a.md'),
    );
  });

  test('are read anew when history was rewritten', () => {
    const { folder, cache, write, git } = repository();
    write('tin/a.md', 'một');
    git('commit', '--message', 'Đăng');
    readRevisions(folder, cache);
    git('commit', '--amend', '--message', 'Đăng lại');
    const head = git('rev-parse', 'HEAD').trim();
    expect(
      readRevisions(folder, cache)
        ?.of('tin/a.md')
        .map(({ commit }) => commit),
    ).toEqual([head]);
  });

  test('say that they are cut off in a shallow clone', () => {
    const { folder, write, git } = repository();
    write('tin/a.md', 'một');
    git('commit', '--message', 'Đăng');
    write('tin/a.md', 'hai');
    git('commit', '--message', 'Sửa');
    const clone = path.join(temporaryFolder(), 'clone');
    const origin = `file://${path.dirname(folder)}`;
    execFileSync('git', ['clone', '--quiet', '--depth', '1', origin, clone]);
    const shallow = readRevisions(path.join(clone, 'content'), path.join(clone, 'cache'));
    expect(shallow?.isComplete).toBe(false);
    expect(shallow?.of('tin/a.md')).toHaveLength(1);
  });

  test('are none without a repository', () => {
    const folder = temporaryFolder();
    expect(readRevisions(folder, path.join(folder, 'cache'))).toBeUndefined();
  });
});

describe('an article as one file', () => {
  const page =
    '<!doctype html><html><head><title>Sơ kết</title><meta name="DC.title" content="Sơ kết">' +
    '<style>.x{}</style></head><body><header>Đầu trang</header><article class="article">' +
    '<nav class="breadcrumbs">Đường dẫn</nav><h1>Sơ kết</h1>' +
    '<thanh-doc class="tools"><a href="x">Lưu</a></thanh-doc><script src="/_astro/a.js"></script>' +
    '<img src="/_astro/a.webp" srcset="/_astro/a.webp 360w" loading="lazy" alt="a > b">' +
    '<code>&#x3C;a href="/tin/"></code>' +
    '<a href="/tin/">Tin</a><a href="#muc">Mục</a>' +
    '<aside class="related"><article>Tin khác</article></aside></article></body></html>';
  const file = singleFile(page, '/tin/2026/11/so-ket/', (address) =>
    address === '/_astro/a.webp' ? Buffer.from('ảnh') : undefined,
  );

  test('holds its pictures and asks nobody for anything', () => {
    expect(file).toContain(
      `<img src="data:image/webp;base64,${Buffer.from('ảnh').toString('base64')}" alt="a > b">`,
    );
    expect(file).not.toMatch(/srcset|<script|src="\//);
    expect(file).toContain("default-src 'none'");
  });
  test('shows code of a link as the author wrote it', () => {
    expect(file).toContain('<code>&#x3C;a href="/tin/"></code>');
  });
  test('is the article and nothing of what surrounds it', () => {
    expect(file).not.toMatch(/Đầu trang|Đường dẫn|Lưu<|Tin khác/);
    expect(file).toContain('<meta name="DC.title" content="Sơ kết">');
  });
  test('leads back to the site, and stays out of search engines', () => {
    expect(file).toContain('<a href="https://bantin.example/tin/">Tin</a><a href="#muc">Mục</a>');
    expect(file).toContain('rel="canonical" href="https://bantin.example/tin/2026/11/so-ket/"');
    expect(file).toContain('content="noindex"');
  });
});

/** A repository with a folder `content`, and a cache beside it. */
function repository() {
  const root = temporaryFolder();
  const folder = path.join(root, 'content');
  mkdirSync(folder);
  const git = (...args: string[]): string => {
    const who = ['-c', 'user.name=Biên tập', '-c', 'user.email=bt@example.vn'];
    const date = args[args.indexOf('--date') + 1];
    const env = args.includes('--date')
      ? { ...process.env, GIT_COMMITTER_DATE: date }
      : process.env;
    return execFileSync('git', [...who, ...args], { cwd: root, encoding: 'utf8', env });
  };
  const write = (file: string, text: string): void => {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    writeFileSync(path.join(folder, file), text);
    git('add', '--all', 'content');
  };
  git('init', '--quiet', '--initial-branch=main');
  return { folder, cache: path.join(root, 'cache'), write, git };
}
