import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { besideDocument } from '../beside-document.ts';
import { importArticle } from '../import-article.ts';
import type { Bulletin } from '../read-bulletin.ts';
import { ImportRefusal } from '../refusal.ts';
import { reportArticle, reportRefusal } from '../report.ts';
import { writeArticle } from '../write-article.ts';
import type { OldPage } from './list-sources.ts';
import type { Outcome, State } from './state.ts';

/** Brings in every page that the state doesn't have yet, one after the other; a page that fails holds nothing up. */
export async function importSite(
  pages: readonly OldPage[],
  { bulletin, content, state, now, onProgress }: SiteRun,
): Promise<void> {
  for (const [at, page] of pages.entries()) {
    const bytes = page.file === undefined ? undefined : readFileSync(page.file);
    const hash = createHash('sha256')
      .update(bytes ?? '')
      .digest('hex');
    const known = state.outcomes.get(page.name);
    const isSettled = known?.hash === hash && known.status === 'done';
    if (!isSettled) state.add({ name: page.name, hash, ...(await bringIn(page, bytes)) });
    onProgress?.(at + 1, pages.length, page.name);
  }

  async function bringIn(
    page: OldPage,
    bytes: Uint8Array | undefined,
  ): Promise<Omit<Outcome, 'name' | 'hash'>> {
    try {
      if (!bytes || page.file === undefined) {
        throw new ImportRefusal(
          'Không có bản sao của trang này.',
          'Tải trang về, đặt đúng thư mục theo địa chỉ rồi chạy lại.',
        );
      }
      const article = await importArticle(
        { name: page.file, bytes },
        {
          ...bulletin,
          now,
          readFile: besideDocument(page.file),
          given: page.oldPath === undefined ? {} : { redirects: [page.oldPath] },
        },
      );
      writeArticle(article, content);
      return {
        status: 'done',
        file: article.place.file,
        report: reportArticle(page.name, article),
        doubts: article.doubts.length,
      };
    } catch (error) {
      const refusal = error instanceof ImportRefusal ? error : undefined;
      const report = reportRefusal(
        page.name,
        refusal?.message ??
          `Trục trặc ngoài dự tính: ${error instanceof Error ? error.message : String(error)}`,
        refusal?.mend ?? 'Nhập riêng tệp này bằng npm run import, hoặc báo cho người quản trị.',
      );
      return { status: 'failed', report, doubts: 0 };
    }
  }
}

/** The report of a run as a text file: what failed first, then what to look at, then the rest. */
export function reportSite(pages: readonly OldPage[], { outcomes }: State): string {
  const known = pages.flatMap(({ name }) => outcomes.get(name) ?? []);
  const parts = [
    { title: 'Không nhập được', of: known.filter(({ status }) => status === 'failed') },
    {
      title: 'Đã nhập, cần xem lại',
      of: known.filter(({ status, doubts }) => status === 'done' && doubts > 0),
    },
    {
      title: 'Đã nhập',
      of: known.filter(({ status, doubts }) => status === 'done' && doubts === 0),
    },
  ];
  const counts = parts.map(({ title, of }) => `${title}: ${of.length}`).join('\n');
  const sections = parts
    .filter(({ of }) => of.length > 0)
    .map(
      ({ title, of }) =>
        `== ${title} (${of.length})\n\n${of.map(({ report }) => report).join('\n\n')}`,
    );
  return `Báo cáo chuyển bài từ trang cũ\n\n${counts}\n\n${sections.join('\n\n')}\n`;
}

interface SiteRun {
  readonly bulletin: Bulletin;
  /** The editors' folder. */
  readonly content: string;
  readonly state: State;
  readonly now: Date;
  readonly onProgress?: (done: number, total: number, name: string) => void;
}
