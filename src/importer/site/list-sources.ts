import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { ImportRefusal } from '../refusal.ts';

/**
 * The documents of an old site: all below a folder, or those that a list names, one a line or as `<loc>` of a sitemap.
 * A sitemap names addresses; the page of each is looked for below the folder of the sitemap, where a copy of the site
 * lies (`https://x.example/tin/a` -> `tin/a.html`, `tin/a/index.html`, `tin/a`). Nothing is fetched.
 *
 * @throws {ImportRefusal} when there is nothing to read
 */
export function listSources(given: string): OldPage[] {
  const stat = statSync(given, { throwIfNoEntry: false });
  if (!stat)
    throw new ImportRefusal(
      `Không có ${given}.`,
      'Xem lại đường dẫn; tên có dấu cách thì đặt trong ngoặc kép.',
    );
  const pages = stat.isDirectory() ? inFolder(given) : inList(given);
  if (pages.length > 0) return pages;
  throw new ImportRefusal(
    `Không thấy bài nào trong ${given}.`,
    'Cần các tệp .html, .docx, .txt hoặc .md của trang cũ.',
  );
}

function inFolder(folder: string): OldPage[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && DOCUMENT.test(entry.name) && !entry.name.startsWith('.'))
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort()
    .map((file) => ({ name: path.relative(folder, file).split(path.sep).join('/'), file }));
}

function inList(list: string): OldPage[] {
  const text = readFileSync(list, 'utf8');
  const located = [...text.matchAll(/<loc>\s*([^<\s]+)\s*<\/loc>/g)].map(([, address = '']) =>
    address.replaceAll('&amp;', '&'),
  );
  const named = text.includes('<loc>')
    ? located
    : text
        .split(/\r?\n/)
        .map((line) => line.trim())
        .filter(Boolean);
  const folder = path.dirname(list);
  return [...new Set(named)].map((name) => ({
    name,
    file: findCopy(folder, name),
    ...addressOf(name),
  }));
}

/** Undefined where there is no copy, which the report says. */
function findCopy(folder: string, name: string): string | undefined {
  const place = /^https?:/i.test(name) ? decode(new URL(name).pathname) : name;
  const bare = path.resolve(folder, `.${path.posix.sep}${place}`).replace(/[\\/]+$/, '');
  if (path.relative(folder, bare).startsWith('..')) return undefined;
  const candidates = [bare, `${bare}.html`, `${bare}.htm`, path.join(bare, 'index.html')];
  return candidates.find((file) => statSync(file, { throwIfNoEntry: false })?.isFile());
}

function addressOf(name: string): Pick<OldPage, 'oldPath'> {
  return /^https?:/i.test(name) ? { oldPath: decode(new URL(name).pathname) } : {};
}

function decode(place: string): string {
  try {
    return decodeURI(place);
  } catch {
    return place;
  }
}

const DOCUMENT = /\.(?:docx|html?|txt|md|markdown)$/i;

/** One document of the old site. */
export interface OldPage {
  /** How the report calls it. */
  readonly name: string;
  readonly file: string | undefined;
  /** Its old address, so that readers who have it find the article. */
  readonly oldPath?: string;
}
