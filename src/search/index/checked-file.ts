import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { crc32 } from 'node:zlib';

/** Writes text that a later build may believe: a build that dies leaves no half file under a valid name. */
export function writeChecked(file: string, text: string): void {
  const content = Buffer.from(text);
  const checksum = Buffer.alloc(CHECKSUM);
  checksum.writeUInt32LE(crc32(content));
  writeFileSync(`${file}.${process.pid}`, Buffer.concat([checksum, content]));
  renameSync(`${file}.${process.pid}`, file);
}

/** What `writeChecked` wrote; `undefined` when there is nothing or it is damaged. */
export function readChecked(file: string): string | undefined {
  try {
    const bytes = readFileSync(file);
    const content = bytes.subarray(CHECKSUM);
    return bytes.readUInt32LE(0) === crc32(content) ? content.toString('utf8') : undefined;
  } catch {
    return undefined;
  }
}

const CHECKSUM = 4;
