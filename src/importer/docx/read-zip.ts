import { fromBuffer, type Entry, type ZipFile } from 'yauzl';
import { ImportRefusal } from '../refusal.ts';

/**
 * Unpacks a zip file in memory, within limits that are asked of the directory first and of the real bytes after:
 * a directory may lie. Names of entries are never used as paths.
 *
 * @throws {ImportRefusal} when it is no zip file, is damaged, leads out of its folder or is too large inside
 */
export async function readZip(bytes: Uint8Array): Promise<Map<string, Uint8Array>> {
  let zip: ZipFile;
  try {
    zip = await open(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  } catch {
    throw damaged();
  }
  if (zip.entryCount > MAX_ENTRIES) throw tooLarge();
  try {
    const entries = await listEntries(zip);
    const total = entries.reduce((sum, entry) => sum + entry.uncompressedSize, 0);
    if (total > MAX_BYTES) throw tooLarge();
    const files = new Map<string, Uint8Array>();
    for (const entry of entries) {
      if (!entry.fileName.endsWith('/')) files.set(entry.fileName, await unpack(zip, entry));
    }
    return files;
  } catch (error) {
    throw error instanceof ImportRefusal ? error : damaged();
  } finally {
    zip.close();
  }
}

function open(buffer: Buffer): Promise<ZipFile> {
  return new Promise((resolve, reject) => {
    // Checks names (no `..`, no absolute ones) and that each entry unpacks to the size it names.
    fromBuffer(buffer, { lazyEntries: true, validateEntrySizes: true }, (error, zip) => {
      if (error) reject(error);
      else resolve(zip);
    });
  });
}

function listEntries(zip: ZipFile): Promise<Entry[]> {
  return new Promise((resolve, reject) => {
    const entries: Entry[] = [];
    zip.on('entry', (entry: Entry) => {
      entries.push(entry);
      zip.readEntry();
    });
    zip.on('end', () => {
      resolve(entries);
    });
    zip.on('error', reject);
    zip.readEntry();
  });
}

function unpack(zip: ZipFile, entry: Entry): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    zip.openReadStream(entry, (error, stream) => {
      if (error) {
        reject(error);
        return;
      }
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('error', reject);
      stream.on('end', () => {
        resolve(Buffer.concat(chunks));
      });
    });
  });
}

function damaged(): ImportRefusal {
  return new ImportRefusal(
    'Tệp không phải văn bản Word (.docx), hoặc đã hỏng.',
    'Mở tệp bằng Word, chọn “Lưu thành” (Save As) dạng “Word Document (.docx)”, rồi nhập lại.',
  );
}

function tooLarge(): ImportRefusal {
  return new ImportRefusal(
    `Bên trong tệp .docx có quá nhiều thành phần (trên ${MAX_ENTRIES} tệp hoặc ${MAX_BYTES / 1024 / 1024} MB), không an toàn để mở.`,
    'Bỏ bớt ảnh lớn trong văn bản, hoặc chép chữ sang một văn bản mới rồi nhập lại.',
  );
}

/** Far above what an article needs, with a hundred pictures from a telephone. */
const MAX_ENTRIES = 2000;
const MAX_BYTES = 300 * 1024 * 1024;
