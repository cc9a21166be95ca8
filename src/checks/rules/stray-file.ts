import { posix } from 'node:path';
import { addressOf } from '../../model/address.ts';
import { isTextFile } from '../../model/kind.ts';
import type { Content } from '../content.ts';
import type { ContentRule, Finding } from '../rule.ts';
import { resolveFile } from '../resolve-file.ts';
import { sampleArticle, sampleFile } from '../sample.ts';

/** A text that the site doesn't take must not be passed over in silence: its author believes that it is published. */
export const strayFile: ContentRule = {
  id: 'tep-khong-duoc-dang',
  severity: 'warning',
  title: 'Tệp văn bản trong thư mục content phải đặt đúng chỗ để được đăng.',
  why: 'Tệp đặt sai chỗ không được đăng, trong khi người viết tin rằng bài đã lên trang.',
  ok: [
    {
      files: {
        [sampleFile]: sampleArticle({}, 'Xem [Kế hoạch số 25](ke-hoach.docx).'),
        'content/tin/2020/06/ke-hoach.docx': '',
      },
    },
    { files: { 'content/README.md': '' } },
  ],
  notOk: [
    {
      files: {
        'content/so-ket.md': sampleArticle(),
        'content/tin/2020/06/So-ket.MD': sampleArticle(),
        'content/tin/2020/06/thong-bao.txt': '',
      },
      at: [
        'content/so-ket.md:1:1',
        'content/tin/2020/06/So-ket.MD:1:1',
        'content/tin/2020/06/thong-bao.txt:1:1',
      ],
    },
    {
      files: { [sampleFile]: sampleArticle(), 'content/tin/2020/06/bai-moi.docx': '' },
      at: ['content/tin/2020/06/bai-moi.docx:1:1'],
    },
  ],
  *check(content: Content): Iterable<Finding> {
    const { files } = content;
    const doubtful = doubtfulFiles(files);
    if (doubtful.length === 0) return;
    const used = usedFiles(content);
    for (const file of doubtful) {
      if (/\.docx?$/i.test(file) && !used.has(file))
        yield { file, line: 1, column: 1, ...unusedWord(file) };
      if (!isText(file)) continue;
      const addressed = addressOf(file);
      if (addressed.ok) continue;
      yield {
        file,
        line: 1,
        column: 1,
        message: `Tệp này không được đăng. ${addressed.problem.message}`,
        mend: addressed.problem.mend,
      };
    }
  },
};

/** Word files and texts that the loader doesn't read. */
function doubtfulFiles(files: ReadonlySet<string>): readonly string[] {
  let doubtful = known.get(files);
  if (!doubtful) {
    doubtful = [...files].filter(
      (file) =>
        file.startsWith('content/') && (/\.docx?$/i.test(file) || (isText(file) && !isRead(file))),
    );
    known.set(files, doubtful);
  }
  return doubtful;
}

/** While content is watched, texts change more often than the list of files. */
const known = new WeakMap<ReadonlySet<string>, readonly string[]>();

function isText(file: string): boolean {
  return /\.(?:md|mdx|markdown|txt|html?)$/i.test(file) && posix.basename(file) !== 'README.md';
}

/** Files that the loader reads have had their address checked. */
function isRead(file: string): boolean {
  return isTextFile(file);
}

/** Files that some text points at. */
function usedFiles({ articles, pages, others, rendered, files }: Content): ReadonlySet<string> {
  const used = new Set<string>();
  for (const entry of [...articles, ...pages, ...others]) {
    const attached = entry.kind === 'page' ? [] : entry.data.attachments;
    const targets = [
      ...attached.map(({ file }) => file),
      ...(rendered.get(entry.file)?.references ?? []).map(({ target }) => target),
    ];
    for (const target of targets) {
      if (!/\.docx?$/i.test(target)) continue;
      const found = resolveFile(entry.file, target, files);
      if (found !== undefined) used.add(found);
    }
  }
  return used;
}

function unusedWord(file: string) {
  return {
    message: 'Tệp Word này không được bài nào nhắc tới, nên không lên trang.',
    mend: `Muốn đăng thành bài thì chạy \`npm run import -- ${file}\` rồi xóa tệp này; muốn cho tải về thì thêm vào \`attachments\` của bài.`,
  };
}
