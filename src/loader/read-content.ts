import { checkContent, KnownFindings } from '../checks/check-content.ts';
import type { Content } from '../checks/content.ts';
import { countedTexts } from '../checks/counted-texts.ts';
import { plainAbbreviations } from '../markdown/abbreviations.ts';
import { buildInstant } from '../model/build-instant.ts';
import { isTextFile } from '../model/kind.ts';
import { compareProblems, type Problem } from '../model/problem.ts';
import type { RegisterData } from '../model/register.ts';
import { site } from '../site.ts';
import { codeVersion } from './code-version.ts';
import { Files } from './files.ts';
import { KeptFiles } from './kept-files.ts';
import { KeptFindings } from './kept-findings.ts';
import { pictureKinds } from './picture-kinds.ts';
import { isCurrent, readFile, type ReadFile, type Rendering } from './read-file.ts';
import { readRegisters, type ReadRegisters } from './read-registers.ts';
import { renderBodies } from './render-bodies.ts';
import { RenderCache } from './render-cache.ts';
import type { SourceIndex } from './source-index.ts';
import { sourceFiles, type SourceFile } from './source-files.ts';

/** The whole content: what became of each text, and everything there is to mend. */
export interface ReadContent {
  /** By name. */
  readonly read: readonly ReadFile[];
  readonly registers: RegisterData;
  readonly files: Files;
  /** By file, line and column. */
  readonly problems: readonly Problem[];
}

/**
 * Reads and checks all content, and renders it where a site is to be made of it. Files and bodies that have not changed
 * since the last time come from the cache. Never throws for what an editor wrote: that becomes a problem.
 */
export async function readContent(
  { content, cache, onProgress }: ReadOptions,
  { isRendered, memory }: Purpose,
): Promise<ReadContent> {
  const sources = memory?.sources.list() ?? sourceFiles(content, 'content');
  const before = memory?.before;
  const files = new Files([...sources, ...sourceFiles('public', 'public')], before?.files);
  const registers = readRegisters(files, before?.registers);
  const textRegisters = { officials: registers.data.officials };
  // The code that runs stays what it was when it was loaded.
  const version = before?.version ?? codeVersion(['text', 'model', 'markdown', 'checks', 'loader']);
  const abbreviations = plainAbbreviations(
    site.features.abbreviations ? registers.data.abbreviations : [],
  );
  // A text is read again when a word of it may have become an abbreviation, and rendered again if it has.
  const keptVersion = [version, JSON.stringify([textRegisters, ...abbreviations])].join(' ');
  const known =
    memory?.kept?.version === keptVersion ? memory.kept : new KeptFiles(cache, keptVersion);
  if (memory) memory.kept = known;
  const rendered = new RenderCache(cache);
  const rendering = (): Rendering => ({
    version: codeVersion(['text', 'markdown']),
    abbreviations,
    files,
  });
  const texts = sources.filter(({ file }) => isTextFile(file));

  const unchanged: ReadFile[] = [];
  const changed: SourceFile[] = [];
  for (const source of texts) {
    const read = known.get(source);
    const isUsable =
      read && (!isRendered || (isCurrent(read, files) && rendered.has(read.bodyKey)));
    if (isUsable) unchanged.push(read);
    else changed.push(source);
  }
  const readAll = (some: readonly SourceFile[], by: Rendering | undefined) =>
    renderBodies(
      {
        fresh: some.values().map((source) => readFile(source, by)),
        count: some.length,
        registers: textRegisters,
      },
      rendered,
      (count) => onProgress?.(texts.length - some.length + count, texts.length),
    );
  onProgress?.(unchanged.length, texts.length);
  const fresh = await readAll(changed, isRendered ? rendering() : undefined);
  const lacking = lackingWords([...unchanged, ...fresh], files);
  const counted = lacking.length === 0 ? [] : await readAll(lacking, rendering());
  const read = latest([...unchanged, ...fresh, ...counted]);

  const pictures = await pictureKinds(sources, cache, before?.pictures);
  const all = {
    ...textsOf(read),
    registers: registers.entries,
    rendered: new Map(
      read.map(({ file, references, body }) => [file, { references, words: body?.words }]),
    ),
    files: files.names,
    sizes: files.sizes,
    pictures,
    now: buildInstant(),
  };
  const keptFindings = before ? undefined : new KeptFindings(cache, all);
  const findings =
    before?.findings ??
    keptFindings?.recall(known, unchanged, [...fresh, ...counted]) ??
    new KnownFindings();
  const found = checkContent(all, findings);
  known.save(read);
  keptFindings?.save(known, findings);
  if (memory) memory.before = { files, registers, version, pictures, findings };
  const problems = [...read.flatMap((one) => one.problems), ...registers.problems, ...found].sort(
    compareProblems,
  );
  return { read, registers: registers.data, files, problems };
}

/** The files of texts whose words a rule counts, and that were not rendered yet. */
function lackingWords(read: readonly ReadFile[], files: Files): SourceFile[] {
  const sourceOf = ({ file }: { readonly file: string }) => files.named(file);
  const counted = countedTexts(textsOf(read), (text) => sourceOf(text)?.bytes ?? 0);
  if (counted.length === 0) return [];
  const rendered = new Set(read.filter(({ body }) => body).map(({ file }) => file));
  return counted.flatMap((text) => (rendered.has(text.file) ? [] : (sourceOf(text) ?? [])));
}

/** What became of each file last, by its name. */
function latest(read: readonly ReadFile[]): ReadFile[] {
  const byName = new Map(read.map((one) => [one.file, one]));
  return [...byName.values()].sort((a, b) => (a.file < b.file ? -1 : 1));
}

/** What could be read, as the rules look at it. */
function textsOf(read: readonly ReadFile[]): Pick<Content, 'articles' | 'pages' | 'others'> {
  const texts = read.flatMap(({ entry }) => entry ?? []);
  return {
    articles: texts.filter((one) => one.kind === 'article'),
    pages: texts.filter((one) => one.kind === 'page'),
    others: texts.filter((one) => one.kind !== 'article' && one.kind !== 'page'),
  };
}

/** What a program that checks again and again holds on to. */
export interface ReadMemory {
  readonly sources: SourceIndex;
  kept?: KeptFiles;
  /** What was found out the last time, of which is taken over what still holds. */
  before?: Before;
}

interface Before {
  readonly files: Files;
  readonly registers: ReadRegisters;
  /** Of the code that reads and checks. */
  readonly version: string;
  readonly pictures: ReadonlyMap<string, string>;
  readonly findings: KnownFindings;
}

export interface ReadOptions {
  /** Path of the editors' folder. */
  readonly content: string;
  /** Path of the folder for what is kept between loads. */
  readonly cache: string;
  /** Hears how many of the texts are ready. */
  readonly onProgress?: (done: number, total: number) => void;
}

/** What content is read for. */
interface Purpose {
  /** Whether a site is to be made of it. */
  readonly isRendered: boolean;
  readonly memory?: ReadMemory | undefined;
}
