import { readFile } from 'node:fs/promises';
import type { Files } from '../../loader/files.ts';
import type { Picture } from '../../print/print-node.ts';

/** A column of the print holds no more at 300 dots an inch; the first story's picture still has 200. */
const MOST_PIXELS = 1250;

/** The pictures of one issue, gathered while its articles are read, made when it is set. */
export class PrintPictures {
  readonly #files: Files;
  /** By the path on this machine: name in the print, and the state of the file. */
  readonly #taken = new Map<string, { readonly name: string; readonly stamp: string }>();

  constructor(files: Files) {
    this.#files = files;
  }

  /** The print's copy of a picture that a file names; undefined for one that isn't there or isn't ours. */
  take(from: string, target: string, alt: string): Picture | undefined {
    const found = this.#files.find(from, target);
    if (!found) return undefined;
    const known = this.#taken.get(found.path) ?? {
      name: `anh-${this.#taken.size}.img`,
      stamp: `${found.file} ${found.stamp}`,
    };
    this.#taken.set(found.path, known);
    return { file: known.name, alt: alt === '' ? found.file.replace(/^.*\//, '') : alt };
  }

  /** Changes whenever a picture does. */
  get state(): string {
    return [...this.#taken.values()].map(({ stamp }) => stamp).join('\n');
  }

  /** The pictures by their names in the print. */
  async make(): Promise<ReadonlyMap<string, Uint8Array>> {
    const made = new Map<string, Uint8Array>();
    for (const [path, { name }] of this.#taken) made.set(name, await forPrint(path));
    return made;
  }
}

async function forPrint(path: string): Promise<Uint8Array> {
  // Loading the library takes longer than most builds have pictures to make.
  const { default: sharp } = await import('sharp');
  const picture = sharp(await readFile(path))
    .rotate()
    .resize({ width: MOST_PIXELS, height: MOST_PIXELS, fit: 'inside', withoutEnlargement: true })
    .flatten({ background: '#ffffff' });
  const { format } = await picture.metadata();
  // Drawings stay sharp as PNG, photographs are small as JPEG.
  return format === 'png'
    ? await picture.png({ palette: true, effort: 7 }).toBuffer()
    : await picture.jpeg({ quality: 82 }).toBuffer();
}
