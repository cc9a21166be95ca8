import { maxFileBytes } from '../model/decode.ts';
import { formatBytes } from '../text/count.ts';
import { readDocx } from './docx/read-docx.ts';
import { decodeBytes } from './decode-bytes.ts';
import type { Document } from './import-article.ts';
import type { Ledger } from './ledger.ts';
import { readMarkdown } from './read-markdown.ts';
import { readPlainText } from './read-plain-text.ts';
import { ImportRefusal } from './refusal.ts';
import { parseHtml, type Source } from './source.ts';

/**
 * Reads a document by what it is: the name says, and for pasted text the text itself.
 *
 * @throws {ImportRefusal} for kinds that can't be read
 */
export async function readSource({ name, bytes }: Document, ledger: Ledger): Promise<Source> {
  if (bytes.length > MAX_BYTES) {
    throw new ImportRefusal(
      `Tệp nặng trên ${MAX_BYTES / 1024 / 1024} MB.`,
      'Thu nhỏ ảnh trong văn bản rồi nhập lại.',
    );
  }
  const kind = kindOf(name, bytes);
  if (kind === 'docx') return readDocx(bytes, ledger);
  if (kind === 'other') {
    throw new ImportRefusal(
      `Không nhập được dạng tệp này (${name}).`,
      'Mở tệp bằng Word, lưu thành .docx; hoặc chép chữ vào tệp .txt rồi nhập lại.',
    );
  }
  const text = decodeBytes(bytes, /charset\s*=\s*["']?([\w-]+)/i.exec(head(bytes))?.[1]);
  refuseLongText(text, kind === 'html' ? MOST_MARKUP : maxFileBytes);
  if (text.trim() === '')
    throw new ImportRefusal('Tệp không có chữ nào.', 'Kiểm tra lại tệp rồi nhập lại.');
  if (kind === 'html') return readHtml(text);
  if (kind === 'markdown') return readMarkdown(name, text, ledger);
  return readPlainText(text);
}

/** What no article can hold is refused before it is parsed, which takes minutes over a hundred megabytes. */
function refuseLongText(text: string, most: number): void {
  if (Buffer.byteLength(text) <= most) return;
  // Pictures inside the text are taken out of it.
  const bytes = Buffer.byteLength(text.replace(/data:image\/[^"'\s)>]+/gi, ''));
  if (bytes <= most) return;
  throw new ImportRefusal(
    `Phần chữ của tệp nặng ${formatBytes(bytes)}, quá mức ${formatBytes(most)} cho một bài.`,
    'Chia văn bản thành nhiều bài, hoặc để bản gốc làm tệp đính kèm của một bài ngắn.',
  );
}

function kindOf(name: string, bytes: Uint8Array): 'docx' | 'html' | 'markdown' | 'text' | 'other' {
  const extension = /\.([a-z\d]+)$/i.exec(name)?.[1]?.toLowerCase();
  const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b;
  if (extension === 'docx' || (name === '-' && isZip)) return 'docx';
  if (extension === 'html' || extension === 'htm') return 'html';
  if (extension === 'md' || extension === 'markdown') return 'markdown';
  if (extension === 'txt') return 'text';
  if (name !== '-') return 'other';
  const start = head(bytes).trimStart();
  if (/^<(?:!doctype|html|[a-z][^>]*>)/i.test(start)) return 'html';
  return /^(?:---|\+\+\+)\s*\n/.test(start) ? 'markdown' : 'text';
}

function readHtml(html: string): Source {
  return { tree: parseHtml(html), pictures: new Map() };
}

function head(bytes: Uint8Array): string {
  return new TextDecoder('windows-1252').decode(bytes.subarray(0, 2048));
}

/** Word writes several times as much markup as text. */
const MOST_MARKUP = 10 * 1024 * 1024;

/** As much as a Word file with a hundred pictures. */
const MAX_BYTES = 100 * 1024 * 1024;
