import { randomBytes } from 'node:crypto';
import {
  copyFileSync,
  constants,
  existsSync,
  linkSync,
  mkdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import type { ImportedArticle } from './import-article.ts';
import { ImportRefusal } from './refusal.ts';

/**
 * Writes an article and its pictures, all or nothing: under hidden names first, then each in its place, the text last.
 * Nothing that is there is ever overwritten.
 *
 * @param content the editors' folder
 * @throws {ImportRefusal} when one of the files is there already
 */
export function writeArticle(
  {
    place,
    text,
    pictures = [],
  }: Pick<ImportedArticle, 'place' | 'text'> & Partial<Pick<ImportedArticle, 'pictures'>>,
  content: string,
): void {
  const folder = path.join(content, path.posix.relative('content', place.folder));
  const files = [
    ...pictures.map(({ name, bytes }) => ({ name, bytes })),
    { name: `${place.name}.md`, bytes: text },
  ];
  for (const { name } of files.toReversed())
    if (existsSync(path.join(folder, name))) throw taken(`${place.folder}/${name}`);
  mkdirSync(folder, { recursive: true });
  const hidden = `.${place.name}-${randomBytes(6).toString('hex')}`;
  const placed: string[] = [];
  try {
    for (const [at, { bytes }] of files.entries())
      writeFileSync(path.join(folder, `${hidden}-${at}`), bytes, { flag: 'wx' });
    for (const [at, { name }] of files.entries()) {
      const target = path.join(folder, name);
      putInPlace(path.join(folder, `${hidden}-${at}`), target);
      placed.push(target);
    }
  } catch (error) {
    for (const target of placed) rmSync(target, { force: true });
    if (isTaken(error)) throw taken(place.file);
    throw error;
  } finally {
    for (const at of files.keys()) rmSync(path.join(folder, `${hidden}-${at}`), { force: true });
  }
}

/** Fails when the target is there, also when someone else wrote it a moment ago. */
function putInPlace(from: string, target: string): void {
  try {
    linkSync(from, target);
  } catch (error) {
    if (isTaken(error)) throw error;
    // Some file systems (memory sticks, network drives) have no hard links.
    copyFileSync(from, target, constants.COPYFILE_EXCL);
  }
}

function isTaken(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EEXIST';
}

function taken(file: string): ImportRefusal {
  return new ImportRefusal(
    `Đã có tệp ${file}, không ghi đè.`,
    'Nếu là bài khác, đặt tiêu đề khác; nếu muốn làm lại bài này, xóa hoặc đổi tên tệp cũ trước.',
  );
}
