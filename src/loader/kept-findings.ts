import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { KnownFindings, type SavedFindings } from '../checks/check-content.ts';
import type { Fronts } from '../checks/content.ts';
import { hasSameFront } from '../checks/same-fronts.ts';
import type { KeptFiles } from './kept-files.ts';
import type { ReadFile } from './read-file.ts';
import { writeWhole } from './write-whole.ts';

/**
 * What the rules about files beside each other found the last time, so that a check after an edit doesn't ask again about what
 * stayed as it was. Findings belong to the kept files beside which they were written: after a run that was cut off between
 * the two, nothing is recalled.
 */
export class KeptFindings {
  readonly #path: string;
  readonly #fronts: Fronts;
  readonly #surroundings: string;

  /** @param fronts the front matter and surroundings of this run */
  constructor(cacheFolder: string, fronts: Fronts) {
    this.#path = path.join(cacheFolder, 'findings.json');
    this.#fronts = fronts;
    this.#surroundings = surroundingsDigest(fronts);
  }

  /**
   * @param keptFiles as they were loaded, before this run's are saved
   * @param unchanged files that come from them
   * @param fresh all others
   */
  recall(
    keptFiles: KeptFiles,
    unchanged: readonly ReadFile[],
    fresh: readonly ReadFile[],
  ): KnownFindings {
    const saved = this.#load();
    const isOfThese =
      saved?.files === stateOf(keptFiles) && saved.surroundings === this.#surroundings;
    if (!isOfThese) return new KnownFindings();
    // The surroundings hold the names of all files: none was added or is gone.
    const areFrontsSame = fresh.every(({ file, entry }) => {
      const last = keptFiles.last(file)?.entry;
      return entry ? hasSameFront(entry, last) : last === undefined;
    });
    const byText = (found: SavedFindings['inTexts']) =>
      unchanged.flatMap(({ file, entry }) => (entry ? [[entry, found[file] ?? []] as const] : []));
    return new KnownFindings({
      fronts: this.#fronts,
      inFronts: areFrontsSame ? saved.inFronts : undefined,
      amongFronts: areFrontsSame ? byText(saved.amongFronts) : [],
      inTexts: byText(saved.inTexts),
    });
  }

  /** @param keptFiles as they are saved now */
  save(keptFiles: KeptFiles, findings: KnownFindings): void {
    const { articles, pages, others } = this.#fronts;
    const saved: Saved = {
      files: stateOf(keptFiles),
      surroundings: this.#surroundings,
      ...findings.toSave([...articles, ...pages, ...others]),
    };
    writeWhole(this.#path, JSON.stringify(saved));
  }

  #load(): Saved | undefined {
    try {
      return JSON.parse(readFileSync(this.#path, 'utf8')) as Saved;
    } catch {
      // Never saved, or damaged: everything is asked again.
      return undefined;
    }
  }
}

/** Names the kept files and the code that made them. */
function stateOf(keptFiles: KeptFiles): string {
  return `${keptFiles.version} ${keptFiles.digest()}`;
}

/** All that a text is looked at beside. */
function surroundingsDigest({ registers, files, sizes, pictures }: Fronts): string {
  return hash('sha256', JSON.stringify([registers, [...files], [...sizes], [...pictures]]));
}

interface Saved extends SavedFindings {
  readonly files: string;
  readonly surroundings: string;
}
