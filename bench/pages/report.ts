import type { PageFigures } from './measure-page.ts';

/** One row to a page. */
export function printTable(pages: readonly PageFigures[], runs: number): void {
  console.log(
    `\nLighthouse mobile, simulated, median of ${runs}; sizes in KB of 1,024 bytes, Brotli`,
  );
  printRows(pages);
}

/** Other generators' pages under our article, and what each is better in. */
export function printPeers(ours: readonly PageFigures[], peers: readonly PageFigures[]): void {
  if (peers.length === 0) return;
  const article = ours.filter(({ type }) => type === 'bài viết');
  console.log('\nThe first article, ours and in other generators as they come');
  printRows([...article, ...peers]);
}

function printRows(pages: readonly PageFigures[]): void {
  console.log(
    `${'page'.padEnd(34)}perf a11y best  SEO   FCP   LCP   CLS  HTML+CSS    JS  total requests axe`,
  );
  for (const page of pages) {
    const { performance, accessibility, best_practices, seo, fcp, lcp, cls } = page.lighthouse;
    const scores = [performance, accessibility, best_practices, seo]
      .map((score) => String(score).padStart(4))
      .join(' ');
    console.log(
      `${page.type.padEnd(33)} ${scores} ${fcp.toFixed(0).padStart(5)} ${lcp.toFixed(0).padStart(5)} ` +
        `${cls.toFixed(3)} ${kilobytes(page.htmlCss).toFixed(1).padStart(9)} ${kilobytes(page.js).toFixed(1).padStart(5)} ` +
        `${kilobytes(page.total).toFixed(1).padStart(6)} ${String(page.requestsBeforeText).padStart(8)} ${String(page.axe.length).padStart(3)}`,
    );
    const faults = [...page.lighthouse.faults, ...page.axe.map((id) => `axe ${id}`)];
    if (faults.length > 0) console.log(`${' '.repeat(34)}${faults.join(', ')}`);
  }
}

/** A page as `--json` gives it. */
export function pageRow(page: PageFigures): object {
  const { performance, accessibility, best_practices, seo, cls } = page.lighthouse;
  return {
    type: page.type,
    lighthouse: { performance, accessibility, best_practices, seo },
    html_css_kb: round(kilobytes(page.htmlCss), 2),
    total_kb: round(kilobytes(page.total), 2),
    js_kb: round(kilobytes(page.js), 2),
    requests_before_text: page.requestsBeforeText,
    cls: round(cls, 4),
    axe: page.axe.length,
  };
}

function kilobytes(bytes: number): number {
  return bytes / 1024;
}

function round(value: number, digits: number): number {
  return Number(value.toFixed(digits));
}
