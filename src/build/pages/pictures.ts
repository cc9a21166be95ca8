import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { imageMetadata } from 'astro/assets/utils';

/** A picture as Astro's components know it. `src` names the bytes by their hash. */
export interface Picture {
  readonly src: string;
  readonly width: number;
  readonly height: number;
  readonly format: string;
}

/**
 * The pictures of the content: name and size of each, kept from build to build under the state of its file.
 */
export class Pictures {
  readonly #path: string;
  readonly #kept: ReadonlyMap<string, Known>;
  readonly #known = new Map<string, Known>();
  readonly #sources = new Map<string, string>();
  readonly #unseen: (() => Promise<void>)[] = [];

  constructor(cache: string) {
    this.#path = path.resolve(cache, 'pictures.json');
    this.#kept = load(this.#path);
  }

  /** The picture in this file. Its properties are there once `lookAtAll` is done. */
  readonly at = (file: string): Picture => {
    const known = this.#known.get(file);
    if (known) return known.picture;
    const { size, mtimeMs, ino } = statSync(file);
    const stamp = `${size}:${mtimeMs}:${ino}`;
    const kept = this.#kept.get(file);
    const fresh = kept?.stamp === stamp ? kept : { stamp, picture: { ...UNSEEN } };
    this.#known.set(file, fresh);
    if (fresh !== kept) {
      this.#unseen.push(async () => {
        Object.assign(fresh.picture, await look(file));
      });
    }
    return fresh.picture;
  };

  /** Reads the pictures that no earlier build has seen. */
  async lookAtAll(): Promise<void> {
    for (const look of this.#unseen.splice(0)) await look();
    for (const [file, { picture }] of this.#known) this.#sources.set(picture.src, file);
    await mkdir(path.dirname(this.#path), { recursive: true });
    const beside = `${this.#path}.${process.pid}`;
    await writeFile(beside, JSON.stringify([...this.#known]));
    await rename(beside, this.#path);
  }

  /** The file with the bytes of a picture; undefined when it isn't one of the content's. */
  sourceOf(src: string): string | undefined {
    return this.#sources.get(src);
  }
}

const UNSEEN: Picture = { src: '', width: 0, height: 0, format: '' };

async function look(file: string): Promise<Picture> {
  const bytes = await readFile(file);
  const hash = createHash('sha256').update(bytes).digest('base64url').slice(0, 8);
  const { width, height, format } = await imageMetadata(bytes, file);
  const name = path.basename(file, path.extname(file));
  return { src: `/_astro/${name}.${hash}.${format}`, width, height, format };
}

function load(file: string): ReadonlyMap<string, Known> {
  try {
    return new Map(JSON.parse(readFileSync(file, 'utf8')) as [string, Known][]);
  } catch {
    // Never saved, or cut off: every picture is looked at again.
    return new Map();
  }
}

interface Known {
  readonly stamp: string;
  readonly picture: Picture;
}
