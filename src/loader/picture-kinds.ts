import { readFileSync } from 'node:fs';
import path from 'node:path';
import { isSameMap } from './same-map.ts';
import type { SourceFile } from './source-files.ts';
import { writeWhole } from './write-whole.ts';

/**
 * What the picture files of the content really hold, whatever their names say: `jpeg`, `png`, `svg`…, or `unreadable`.
 * A file that has not changed is not opened again.
 *
 * @param cacheFolder where the answers are kept
 * @param before what was answered before, which is the answer again when it still holds
 */
export async function pictureKinds(
  sources: readonly SourceFile[],
  cacheFolder: string,
  before?: ReadonlyMap<string, string>,
): Promise<ReadonlyMap<string, string>> {
  const keptFile = path.join(cacheFolder, 'picture-kinds.json');
  const kept = readKept(keptFile);
  let isOld = false;
  const kinds: [string, Kept][] = [];
  for (const { file, path: place, stamp } of sources) {
    if (!PICTURE.test(file)) continue;
    const known = kept[file];
    if (known?.stamp !== stamp) isOld = true;
    const kind = known?.stamp === stamp ? known.kind : await kindOf(place);
    kinds.push([file, { stamp, kind }]);
  }
  if (isOld || kinds.length !== Object.keys(kept).length) keep(keptFile, kinds);
  const answer = new Map(kinds.map(([file, { kind }]) => [file, kind]));
  return before && isSameMap(answer, before) ? before : answer;
}

function keep(keptFile: string, kinds: readonly (readonly [string, Kept])[]): void {
  writeWhole(keptFile, JSON.stringify(Object.fromEntries(kinds)));
}

/** Decodes the whole picture: one that was cut off in the middle would stop the build later. */
async function kindOf(place: string): Promise<string> {
  // Loading the library takes longer than most builds have new pictures to look at.
  const { default: sharp } = await import('sharp');
  try {
    const picture = sharp(place, { failOn: 'truncated' });
    const { format } = await picture.metadata();
    if (format !== 'svg') await picture.stats();
    return format;
  } catch {
    return 'unreadable';
  }
}

function readKept(file: string): Readonly<Record<string, Kept>> {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Record<string, Kept>;
  } catch {
    // Never saved, or cut off: every picture is opened again.
    return {};
  }
}

const PICTURE = /^content\/.*\.(?:jpe?g|png|webp|gif|avif|svg|bmp|tiff?|heic)$/i;

interface Kept {
  readonly stamp: string;
  readonly kind: string;
}
