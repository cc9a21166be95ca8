import { lstatSync } from 'node:fs';
import path from 'node:path';
import { describeFile, isSource, sourceFiles, type SourceFile } from './source-files.ts';

/** The files of a folder that is being watched: listed once, then only what changed is looked at. */
export class SourceIndex {
  readonly #folder: string;
  readonly #name: 'content' | 'public';
  #files: Map<string, SourceFile>;
  #sorted: readonly SourceFile[] | undefined;

  constructor(folder: string, name: 'content' | 'public') {
    this.#folder = folder;
    this.#name = name;
    this.#files = this.#scan();
  }

  /** Every file, sorted by name. */
  list(): readonly SourceFile[] {
    this.#sorted ??= [...this.#files.values()].sort((a, b) => (a.file < b.file ? -1 : 1));
    return this.#sorted;
  }

  /** Looks at a path inside the folder again; undefined when it isn't known what changed. */
  refresh(changed: string | undefined): void {
    this.#sorted = undefined;
    const place = changed === undefined ? undefined : path.join(this.#folder, changed);
    const stats = place === undefined ? undefined : lstatSync(place, { throwIfNoEntry: false });
    if (place === undefined || !stats?.isFile()) this.#files = this.#scan();
    else if (isSource(path.basename(place))) {
      const inside = path.relative(this.#folder, place).split(path.sep).join('/');
      const source = describeFile(this.#folder, this.#name, inside);
      this.#files.set(source.file, source);
    }
  }

  #scan(): Map<string, SourceFile> {
    return new Map(
      sourceFiles(this.#folder, this.#name).map((source) => [source.file, source] as const),
    );
  }
}
