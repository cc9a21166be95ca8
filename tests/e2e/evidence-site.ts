import {
  cpSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { KINDS_OUTPUT } from './kinds-site.ts';

/** A built site that a test may break and have whole again. */
export class EvidenceSite {
  readonly folder = path.join(placeForSite(), 'dist');
  readonly #before = new Map<string, Buffer | undefined>();

  constructor() {
    cpSync(KINDS_OUTPUT, this.folder, {
      recursive: true,
      filter: (source) => !source.includes('/quan-tri'),
    });
    this.#complete();
    this.#before.clear();
  }

  names(pattern: string): readonly string[] {
    return globSync(pattern, { cwd: this.folder }).sort();
  }

  read(name: string): string {
    return readFileSync(path.join(this.folder, name), 'utf8');
  }

  write(name: string, content: string | Uint8Array): void {
    this.#remember(name);
    mkdirSync(path.dirname(path.join(this.folder, name)), { recursive: true });
    writeFileSync(path.join(this.folder, name), content);
  }

  edit(name: string, from: RegExp | string, to: string): void {
    const before = this.read(name);
    const after = before.replace(from, to);
    if (after === before) throw new Error(`${name} holds no ${from}.`);
    this.write(name, after);
  }

  remove(name: string): void {
    this.#remember(name);
    rmSync(path.join(this.folder, name));
  }

  restore(): void {
    for (const [name, content] of this.#before) {
      if (content === undefined) rmSync(path.join(this.folder, name), { force: true });
      else writeFileSync(path.join(this.folder, name), content);
    }
    this.#before.clear();
  }

  #remember(name: string): void {
    if (this.#before.has(name)) return;
    const [exists] = globSync(name, { cwd: this.folder });
    this.#before.set(
      name,
      exists === undefined ? undefined : readFileSync(path.join(this.folder, name)),
    );
  }

  /** What the fixture lacks of what is asked for, so that every row has something to lose. */
  #complete(): void {
    for (const name of this.names('**/*.html')) {
      this.write(name, fill(this.read(name)));
    }
    const page = (title: string, text: string) =>
      this.read('404.html').replace(
        /<main([^>]*)>[\s\S]*<\/main>/,
        `<main$1><h1>${title}</h1>${text}</main>`,
      );
    this.write(
      'gioi-thieu/index.html',
      page('Giới thiệu', '<p>Chức năng, nhiệm vụ, cơ cấu tổ chức.</p>'),
    );
    this.write('lanh-dao/index.html', page('Lãnh đạo', '<p>Bà Thử, điện thoại 0225 000 000.</p>'));
    this.write(
      'en/index.html',
      page('About', '<p>Functions and contacts.</p>').replace('<html lang="vi"', '<html lang="en"'),
    );
    this.edit('chuyen-muc/index.html', '</main>', `${SECTIONS}</main>`);
    this.write('so/2026/11/ban-in.pdf', pdf(538, 765, 2));
  }
}

/**
 * A new folder inside the project: the search's engine is imported from the site, and elsewhere the test runner takes a
 * script for one of CommonJS.
 */
export function placeForSite(): string {
  mkdirSync('.cache/e2e-evidence', { recursive: true });
  return mkdtempSync(path.resolve('.cache/e2e-evidence/site-'));
}

/** A PDF as far as the check reads it; points. */
export function pdf(width: number, height: number, pages: number): string {
  const page = `<< /Type /Page /MediaBox [0 0 ${width} ${height}] >>\n`;
  return `%PDF-1.7\n<< /Type /Pages >>\n${page.repeat(pages)}`;
}

function fill(html: string): string {
  return html
    .replaceAll(/\[\p{Lu}[^\][<>]{2,80}\]/gu, 'Đơn vị Thử')
    .replace(
      '</footer>',
      '<ul><li><a href="mailto:thu@phuong.example">Góp ý, đánh giá trang này</a></li></ul>' +
        '<nav aria-label="Cơ quan liên quan"><a href="https://tinh.example/">Tỉnh Thử</a></nav></footer>',
    );
}

const SECTIONS = [
  ...['Giới thiệu', 'Tin tức – Sự kiện', 'Chỉ đạo điều hành', 'Tuyên truyền pháp luật'],
  ...['Quy hoạch', 'Văn bản', 'Lịch công tác'],
]
  .map((name) => `<a href="/muc/">${name}</a>`)
  .join(' ');
