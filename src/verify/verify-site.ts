import { checkFeeds, checkSearch, checkSitemap } from './check-machines.ts';
import { checkPages } from './check-pages.ts';
import { checkLists, checkTexts } from './check-presence.ts';
import { checkRedirects } from './check-redirects.ts';
import { checkSecrets } from './check-secrets.ts';
import { expectedOf } from './expected.ts';
import { abouts, type VerifyFinding } from './finding.ts';
import { outputFiles } from './output-files.ts';

/**
 * Compares a built site with the content that it was built from. It knows nothing of how sites are built: it reads the
 * content, and it reads the files.
 *
 * @param dist the built site
 * @param content the editors' folder
 * @param now the instant of the build: what is dated later mustn't be there
 */
export function verifySite(dist: string, content: string, now: Date): Verification {
  const expected = expectedOf(content, now);
  const files = outputFiles(dist);
  const read = checkPages(dist, files);
  const findings = [
    ...expected.unread,
    ...checkTexts(expected, read),
    ...checkLists(expected, read),
    ...checkFeeds(dist, files, expected),
    ...checkSitemap(dist, files, expected, read),
    ...checkSearch(dist, files, expected),
    ...checkRedirects(dist, files, expected, read),
    ...read.findings,
    ...checkSecrets(dist, files, expected),
  ];
  const sizes = [...files.values()];
  return {
    findings: findings.toSorted((a, b) => abouts.indexOf(a.about) - abouts.indexOf(b.about)),
    counts: {
      articles: expected.published.length,
      withdrawn: expected.withdrawn.length,
      hidden: expected.hidden.length,
      pages: read.pages.size,
      links: read.links,
      redirects: expected.redirects.length,
      files: sizes.length,
      bytes: sizes.reduce((sum, size) => sum + size, 0),
      searchBytes: sum(files, 'pagefind/'),
      largestPage: Math.max(
        0,
        ...[...files].filter(([file]) => file.endsWith('.html')).map(([, size]) => size),
      ),
    },
  };
}

function sum(files: ReadonlyMap<string, number>, folder: string): number {
  let bytes = 0;
  for (const [file, size] of files) if (file.startsWith(folder)) bytes += size;
  return bytes;
}

export interface Verification {
  /** Empty when the site is what its content says. */
  readonly findings: readonly VerifyFinding[];
  readonly counts: VerifyCounts;
}

export interface VerifyCounts {
  readonly articles: number;
  readonly withdrawn: number;
  readonly hidden: number;
  readonly pages: number;
  readonly links: number;
  readonly redirects: number;
  readonly files: number;
  readonly bytes: number;
  readonly searchBytes: number;
  readonly largestPage: number;
}
