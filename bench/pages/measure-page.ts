import type { Lighthouse, LighthouseFigures } from './lighthouse.ts';
import type { Scales, Weight } from './scales.ts';

/**
 * All figures of one page. Undefined, with a line on the terminal, when the site has no such page.
 * Lighthouse refuses a page with an error's status: the page for missing ones is asked for by its own name.
 */
export async function measurePage(
  type: string,
  url: string,
  runs: number,
  lighthouse: Lighthouse,
  scales: Scales,
): Promise<PageFigures | undefined> {
  const { status } = await fetch(url);
  const isMissing = status === 404;
  const address = isMissing ? new URL('/404.html', url).href : url;
  if (isMissing && type !== 'không tìm thấy') {
    console.log(`${type}: nothing at ${url}`);
    return undefined;
  }
  return {
    type,
    ...(await scales.weigh(address)),
    lighthouse: await lighthouse.median(address, runs),
  };
}

export interface PageFigures extends Weight {
  readonly type: string;
  readonly lighthouse: LighthouseFigures;
}
