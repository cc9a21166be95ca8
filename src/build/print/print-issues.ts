import { hash } from 'node:crypto';
import { ContentProblems } from '../../loader/content-problems.ts';
import { hashOfFiles } from '../../loader/code-version.ts';
import type { LoadedContent, LoadedOther } from '../../loader/load-content.ts';
import { publishedArticles, publishedOthers } from '../../loader/published.ts';
import { RenderCache } from '../../loader/render-cache.ts';
import { MOST_PAGES } from '../../model/bulletin-issue.ts';
import { articlesOfIssues } from '../../model/issue-articles.ts';
import type { IssuePrint } from '../../model/issue-print.ts';
import type { Problem } from '../../model/problem.ts';
import { createLocator } from '../../model/yaml-place.ts';
import { typesetIssue } from '../../print/typeset-issue.ts';
import { site } from '../../site.ts';
import type { NextOutput } from '../output/next-output.ts';
import { printedIssue } from './printed-issue.ts';
import { PrintPictures } from './print-pictures.ts';

/**
 * Puts the print of every issue that readers may see into the output, and says where each lies. What an article's
 * withdrawal takes away is gone from the print as well: it is set anew from what is published.
 *
 * @returns the prints by the address of their issue
 * @throws {ContentProblems} for issues that are longer than the law allows
 */
export async function printIssues(
  content: LoadedContent,
  cache: string,
  output: NextOutput,
): Promise<ReadonlyMap<string, IssuePrint>> {
  const issues = publishedOthers(content, 'issue');
  if (issues.length === 0 || !site.features.issuePdf) return new Map();
  const members = articlesOfIssues(issues, publishedArticles(content));
  const rendered = new RenderCache(cache);
  const version = hashOfFiles(MADE_BY);
  const prints = new Map<string, IssuePrint>();
  const problems: Problem[] = [];
  for (const issue of issues) {
    const articles = members.get(issue.id) ?? [];
    // An issue in the making: there is nothing to print yet.
    if (articles.length === 0) continue;
    const pictures = new PrintPictures(content.files);
    const printed = printedIssue(issue, articles, content.registers, rendered, pictures);
    const key = hash(
      'sha256',
      ['print', version, JSON.stringify(printed), pictures.state].join('\0'),
      'base64url',
    );
    const name = `${issue.url.slice(1)}ban-tin-${issue.id.replace('/', '-')}.pdf`;
    const made = output.keep(name, key) ?? (await set());
    if (made) prints.set(issue.url, { ...(made.facts as PrintFacts), url: `/${name}` });

    async function set() {
      const { bytes, pages } = await typesetIssue(printed, await pictures.make());
      if (pages > MOST_PAGES) {
        problems.push(tooLong(issue, pages));
        return undefined;
      }
      return output.write(name, bytes, { key, facts: { bytes: bytes.length, pages } });
    }
  }
  if (problems.length > 0) throw new ContentProblems(problems);
  return prints;
}

function tooLong(issue: Pick<LoadedOther, 'file' | 'yaml'>, pages: number): Problem {
  return {
    file: issue.file,
    ...createLocator(issue.yaml)(['number']).value,
    severity: 'error',
    id: 'so-qua-nhieu-trang',
    message: `Bản in của số này dài ${pages} trang, quá ${MOST_PAGES} trang mà Luật Báo chí cho phép.`,
    mend: 'Chuyển bớt bài sang số sau.',
  };
}

/** A print that other code or another package made is set anew. */
const MADE_BY = ['src/print/*', 'src/build/print/*', 'src/site.ts', 'package-lock.json'];

type PrintFacts = Pick<IssuePrint, 'bytes' | 'pages'>;
