import path from 'node:path';
import type { FileFacts } from '../markdown/rendered.ts';
import { isTextFile } from '../model/kind.ts';
import { isSameMap } from './same-map.ts';
import { resolveFile } from '../checks/resolve-file.ts';
import type { SourceFile } from './source-files.ts';

/** The files that articles can point at: those beside them and those in `public/`. */
export class Files {
  readonly names: ReadonlySet<string>;
  /** In bytes, of those that are no texts. */
  readonly sizes: ReadonlyMap<string, number>;
  readonly #byName: ReadonlyMap<string, SourceFile>;

  /** @param before the same files as they were: what still holds of it is taken over, so that whoever asked need not ask again */
  constructor(sources: readonly SourceFile[], before?: Files) {
    this.#byName = new Map(sources.map((source) => [source.file, source]));
    const names = before?.names;
    const hasSameNames =
      names?.size === this.#byName.size && this.#byName.keys().every((name) => names.has(name));
    this.names = names && hasSameNames ? names : new Set(this.#byName.keys());
    const sizes = new Map(
      sources.flatMap(({ file, bytes }) => (isTextFile(file) ? [] : [[file, bytes] as const])),
    );
    this.sizes = before && isSameMap(sizes, before.sizes) ? before.sizes : sizes;
  }

  /** The file of this name. */
  named(name: string): SourceFile | undefined {
    return this.#byName.get(name);
  }

  /** The file that a path written in `from` means. */
  find(from: string, target: string): SourceFile | undefined {
    const name = resolveFile(from, target, this.names);
    return name === undefined ? undefined : this.named(name);
  }

  /** Address and size of the file that a path written in `from` means. */
  facts(from: string, target: string): FileFacts | undefined {
    const found = this.find(from, target);
    return found && { url: publicUrl(found), bytes: found.bytes };
  }

  /** The path as Astro wants it: from the folder of the file that names it, starting with a dot. */
  relative(from: SourceFile, target: string): string {
    const found = this.find(from.file, target);
    if (!found) return target;
    const relative = path.relative(path.dirname(from.path), found.path).split(path.sep).join('/');
    return relative.startsWith('.') ? relative : `./${relative}`;
  }
}

/** `content/tin/2020/06/a.pdf` -> `/tin/2020/06/a.pdf`, `public/anh/b.jpg` -> `/anh/b.jpg` */
export function publicUrl({ file }: Pick<SourceFile, 'file'>): string {
  return encodeURI(file.replace(/^[^/]+/, ''));
}
