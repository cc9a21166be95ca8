import { hash } from 'node:crypto';
import type { LoadedArticle } from '../../loader/load-content.ts';
import { LATEST } from '../../offline/addresses.ts';
import { goneName, type ReleaseList } from '../../offline/release-list.ts';
import { toInstant } from '../../text/date.ts';
import type { Made } from '../output/manifest.ts';

/**
 * What devices are told of a release, as JSON.
 *
 * @param files everything in the output
 * @param articles the published ones
 * @param gone articles that were public once
 */
export async function releaseList(
  files: ReadonlyMap<string, Pick<Made, 'hash'>>,
  articles: readonly LoadedArticle[],
  gone: readonly LoadedArticle[],
): Promise<string> {
  const names = [...files.keys()].sort();
  const told = names.filter((name) => name.endsWith('.html') || name.startsWith(SEARCH));
  const latest = [...articles]
    .sort((a, b) => timeOf(b) - timeOf(a) || (a.url < b.url ? -1 : 1))
    .slice(0, LATEST);
  const list: ReleaseList = {
    edition: short(told.map((name) => `${name} ${files.get(name)?.hash}`).join('\n')),
    latest: latest.map(({ url }) => ({
      url,
      revision: short(files.get(`${decodeURI(url).slice(1)}index.html`)?.hash ?? ''),
    })),
    gone: (await Promise.all(gone.map(({ url }) => goneName(url)))).sort(),
    search: searchFiles(names),
  };
  return JSON.stringify(list);
}

/** All files of a small index; of a large one those that every search needs. */
function searchFiles(names: readonly string[]): string[] {
  const all = names
    .filter((name) => name.startsWith(SEARCH))
    .map((name) => name.slice(SEARCH.length));
  return all.length <= MOST_FILES ? all : all.filter((name) => !name.includes('/'));
}

function timeOf({ data }: LoadedArticle): number {
  return toInstant(data.date).getTime();
}

function short(text: string): string {
  return hash('sha256', text, 'base64url').slice(0, 12);
}

const SEARCH = 'pagefind/';

/** About a megabyte: an index of 100 articles has 150 files. */
const MOST_FILES = 200;
