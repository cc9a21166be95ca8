import { spawnSync } from 'node:child_process';
import { plainArticle } from './plain-article.ts';
import type { Tool } from './tool.ts';
import { writeFiles } from '../../write-files.ts';

/** Hugo, as Debian has it, with the same pages: sections, tags, authors, years, months and days are taxonomies. */
export const hugo: Tool = {
  name: 'hugo',
  made: ['public', 'resources', '.hugo_build.lock'],
  output: 'public',
  command: () => ['hugo', '--quiet'],
  async prepare(folder, articles) {
    if (spawnSync('hugo', ['version']).status !== 0) return false;
    await writeFiles(folder, FILES);
    for (const article of articles) await hugo.write(folder, article);
    return true;
  },
  async write(folder, article) {
    const { name, text } = plainArticle(article);
    await writeFiles(folder, { [`content/${name}.md`]: text });
  },
};

const HEAD = `<!doctype html>
<html lang="vi"><head><meta charset="utf-8"><title>{{ .Title }}</title><meta name="description" content="{{ .Description }}"></head><body>
<nav><a href="/">Trang chủ</a> <a href="/tin/">Tin mới</a> <a href="/the/">Thẻ</a></nav>`;
const TEASER = `<article><h3><a href="{{ .RelPermalink }}">{{ .Title }}</a></h3><p>{{ .Date.Format "02/01/2006" }} {{ .Description }}</p></article>`;
const PAGER = `{{ if $pages.HasPrev }}<a href="{{ $pages.Prev.URL }}">Trước</a>{{ end }}{{ if $pages.HasNext }}<a href="{{ $pages.Next.URL }}">Sau</a>{{ end }}`;

/** Only these lists have a feed of their own. */
const WITHOUT_FEED = ['nam', 'thang', 'ngay'];

const FILES: Record<string, string> = {
  'config.toml': `baseURL = "https://bantin.example/"
languageCode = "vi"
title = "Bản tin"
paginate = 20
paginatePath = "trang"
removePathAccents = true
[taxonomies]
${['the', 'tac-gia', 'chuyen-muc', 'nam', 'thang', 'ngay'].map((name) => `"${name}" = "${name}"`).join('\n')}
[outputs]
home = ["HTML", "RSS"]
section = ["HTML"]
taxonomy = ["HTML"]
term = ["HTML", "RSS"]
[services.rss]
limit = 50
[related]
threshold = 1
includeNewer = true
[[related.indices]]
name = "the"
weight = 100
`,
  ...Object.fromEntries(
    WITHOUT_FEED.map((name) => [
      `content/${name}/_index.md`,
      '---\ncascade:\n  outputs: [HTML]\n---\n',
    ]),
  ),
  'layouts/index.html': `${HEAD}<h1>{{ .Title }}</h1>{{ range first 20 .Site.RegularPages }}${TEASER}{{ end }}</body></html>`,
  'layouts/_default/list.html': `${HEAD}<h1>{{ .Title }}</h1>{{ $pages := .Paginate .RegularPagesRecursive }}{{ range $pages.Pages }}${TEASER}{{ end }}${PAGER}</body></html>`,
  'layouts/_default/taxonomy.html': `${HEAD}<h1>{{ .Title }}</h1>{{ $pages := .Paginate .Pages }}{{ range $pages.Pages }}${TEASER}{{ end }}${PAGER}</body></html>`,
  'layouts/_default/terms.html': `${HEAD}<h1>{{ .Title }}</h1><ul>{{ range .Pages }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a> {{ len .Pages }}</li>{{ end }}</ul></body></html>`,
  'layouts/_default/single.html': `${HEAD}<article><h1>{{ .Title }}</h1><p>{{ .Date.Format "02/01/2006" }} {{ range index .Params "tac-gia" }}{{ . }} {{ end }}{{ range index .Params "chuyen-muc" }}{{ . }}{{ end }}</p>
{{ .Content }}
<p>{{ range .GetTerms "the" }}<a href="{{ .RelPermalink }}">{{ .Title }}</a> {{ end }}</p>
<p>{{ with .PrevInSection }}<a href="{{ .RelPermalink }}">{{ .Title }}</a>{{ end }} {{ with .NextInSection }}<a href="{{ .RelPermalink }}">{{ .Title }}</a>{{ end }}</p></article>
<aside>{{ range first 5 (.Site.RegularPages.Related .) }}${TEASER}{{ end }}</aside></body></html>`,
};
