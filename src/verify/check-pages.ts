import { site } from '../site.ts';
import type { VerifyFinding } from './finding.ts';
import { scanHtml, type PageScan } from './html-scan.ts';
import { addressOfFile, fileAt, readText } from './output-files.ts';

/**
 * Reads every page once: whether all that it points at is there, and what the other checks must know of it.
 *
 * @param dist the built site
 * @param files its files
 */
export function checkPages(dist: string, files: ReadonlyMap<string, number>): ReadPages {
  const findings: VerifyFinding[] = [];
  const pages = new Map<string, PageFacts>();
  const lists = new Map<string, Set<string>>();
  const anchors = new Map<string, Map<string, string>>();
  const resolve = resolver(files);
  let links = 0;
  for (const file of files.keys()) {
    if (!file.endsWith('.html') || isForm(file)) continue;
    const address = addressOfFile(file);
    const { targets, ids, ...facts } = scanHtml(readText(dist, file));
    pages.set(address, facts);
    const isList = !TEXT.test(address);
    for (const target of new Set(targets)) {
      const found = resolve(target, address);
      if (found === undefined) continue;
      links += 1;
      if (found.file === undefined) {
        findings.push({
          about: 'liên kết',
          message: `${address} dẫn tới ${target}, nhưng không có tệp này.`,
        });
        continue;
      }
      if (isList && TEXT.test(found.address)) {
        const key = listOf(address);
        lists.set(found.address, (lists.get(found.address) ?? new Set()).add(key));
      }
      if (found.fragment === '') continue;
      if (found.file !== file) {
        const wanted = anchors.get(found.file) ?? new Map<string, string>();
        anchors.set(found.file, wanted.set(found.fragment, address));
      } else if (!ids.has(found.fragment)) findings.push(noAnchor(address, target));
    }
  }
  findings.push(...checkAnchors(dist, anchors));
  return { findings, pages, lists, links };
}

/** Places in other pages: each page that is pointed into is read once more. */
function checkAnchors(
  dist: string,
  anchors: ReadonlyMap<string, ReadonlyMap<string, string>>,
): VerifyFinding[] {
  return [...anchors].flatMap(([file, wanted]) => {
    if (!file.endsWith('.html')) return [];
    const { ids } = scanHtml(readText(dist, file));
    return [...wanted]
      .filter(([fragment]) => !ids.has(fragment))
      .map(([fragment, from]) => noAnchor(from, `${addressOfFile(file)}#${fragment}`));
  });
}

function noAnchor(from: string, target: string): VerifyFinding {
  return {
    about: 'liên kết',
    message: `${from} dẫn tới ${target}, nhưng trang ấy không có chỗ này.`,
  };
}

/** What a target means, remembered: most pages point at the same ones. Undefined for other hosts and other schemes. */
function resolver(files: ReadonlyMap<string, number>) {
  const known = new Map<string, Target | undefined>();
  const root = new URL(site.url);
  return (target: string, from: string): Target | undefined => {
    const isFromRoot = target.startsWith('/') && !target.startsWith('//');
    const key = isFromRoot ? target : `${from} ${target}`;
    if (known.has(key)) return known.get(key);
    const found = read(target, from, root, files);
    if (isFromRoot) known.set(key, found);
    return found;
  };
}

function read(
  target: string,
  from: string,
  root: URL,
  files: ReadonlyMap<string, number>,
): Target | undefined {
  const url = URL.parse(target, new URL(from, root));
  // What an author wrote to another host may be no address at all; that is his page's affair.
  if (!url && /^[a-z][a-z\d+.-]*:/i.test(target)) return undefined;
  if (!url) return { address: target, file: undefined, fragment: '' };
  if (url.origin !== root.origin) return undefined;
  const { pathname } = url;
  return {
    address: pathname,
    file: fileAt(pathname, files),
    fragment: decodeURIComponent(url.hash.slice(1)),
  };
}

/** `/tin/trang/3/` -> `/tin/` */
function listOf(address: string): string {
  return address.replace(/trang\/\d+\/$/, '');
}

/** The web form brings its own files and makes its links by itself. */
function isForm(file: string): boolean {
  return file.startsWith('quan-tri/');
}

/** Pages of texts, not of lists. */
const TEXT = /^\/tin\/\d{4}\/\d{2}\/[^/]+\/$/;

type PageFacts = Omit<PageScan, 'targets' | 'ids'>;

interface Target {
  readonly address: string;
  /** Undefined when there is none. */
  readonly file: string | undefined;
  readonly fragment: string;
}

export interface ReadPages {
  readonly findings: readonly VerifyFinding[];
  /** By address. */
  readonly pages: ReadonlyMap<string, PageFacts>;
  /** By the address of an article: the lists that link to it, each by the address of its first page. */
  readonly lists: ReadonlyMap<string, ReadonlySet<string>>;
  /** How many links, pictures and files were followed inside the site. */
  readonly links: number;
}
