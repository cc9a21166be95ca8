import mammoth from 'mammoth';
import type { Ledger } from '../ledger.ts';
import { ImportRefusal } from '../refusal.ts';
import { parseHtml, type Source } from '../source.ts';
import { mendRuns, type DocxNode } from './mend-runs.ts';
import { noteUnreadParts } from './unread-parts.ts';
import { readStyleFonts } from './style-fonts.ts';
import { readZip } from './read-zip.ts';

/**
 * A Word document as HTML, with its pictures. Nothing outside the file is read.
 *
 * @throws {ImportRefusal} when it can't be opened
 */
export async function readDocx(bytes: Uint8Array, ledger: Ledger): Promise<Source> {
  const files = await readZip(bytes);
  const text = (name: string) => new TextDecoder().decode(files.get(name));
  const fonts = readStyleFonts(text('word/styles.xml'));
  const pictures = new Map<string, Uint8Array>();
  let mended = 0;
  try {
    const { value } = await mammoth.convertToHtml(
      { file: archive(files) } as unknown as { buffer: Buffer },
      {
        includeEmbeddedStyleMap: false,
        externalFileAccess: false,
        ignoreEmptyParagraphs: true,
        idPrefix: 'docx-',
        styleMap: [
          "p[style-name='Title'] => h1:fresh",
          "p[style-name='caption'] => figcaption:fresh",
          "p[style-name='Caption'] => figcaption:fresh",
          "p[style-name='ban-tin-giua'] => p.giua:fresh",
          "p[style-name='ban-tin-phai'] => p.phai:fresh",
        ],
        transformDocument: (document: DocxNode) => {
          mended = mendRuns(document, fonts);
          return document;
        },
        convertImage: mammoth.images.imgElement(async (image) => {
          const key = `docx-picture:${pictures.size + 1}`;
          pictures.set(key, new Uint8Array(await image.readAsArrayBuffer()));
          return { src: key };
        }),
      },
    );
    if (mended > 0)
      ledger.doubt(
        `Đã chuyển ${mended} đoạn chữ phông cũ (TCVN3, VNI) sang Unicode theo tên phông; đọc lại các tên riêng và chữ hoa.`,
      );
    noteUnreadParts(files, ledger);
    return { tree: parseHtml(value), pictures };
  } catch (error) {
    if (error instanceof ImportRefusal) throw error;
    throw new ImportRefusal(
      'Không đọc được nội dung văn bản Word này.',
      'Mở tệp bằng Word, chọn “Lưu thành” (Save As) dạng “Word Document (.docx)”, rồi nhập lại.',
    );
  }
}

/** What mammoth asks of a zip file, from what is already unpacked. */
function archive(files: ReadonlyMap<string, Uint8Array>) {
  return {
    exists: (name: string) => files.has(name),
    read: (name: string, encoding?: string): Promise<Uint8Array | string> => {
      const bytes = files.get(name);
      if (!bytes) return Promise.reject(new Error(`No ${name} in the document.`));
      if (encoding === 'base64') return Promise.resolve(Buffer.from(bytes).toString('base64'));
      return Promise.resolve(
        encoding === undefined ? bytes : new TextDecoder(encoding).decode(bytes),
      );
    },
  };
}
