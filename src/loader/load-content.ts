import { checkContent, KnownFindings } from '../checks/check-content.ts';
import { plainAbbreviations } from '../markdown/abbreviations.ts';
import { buildInstant } from '../model/build-instant.ts';
import type { ArticleEntry, EntryOf, PageEntry } from '../model/entry.ts';
import type { IssuePrint } from '../model/issue-print.ts';
import { isTextFile, type Kind, type OtherKind } from '../model/kind.ts';
import { compareProblems, type Problem } from '../model/problem.ts';
import type { RegisterData } from '../model/register.ts';
import { site } from '../site.ts';
import { codeVersion } from './code-version.ts';
import { Files } from './files.ts';
import { KeptFiles } from './kept-files.ts';
import { pictureKinds } from './picture-kinds.ts';
import { isCurrent, readFile, type ReadFile, type Unbodied } from './read-file.ts';
import { readRegisters, type ReadRegisters } from './read-registers.ts';
import { renderBodies } from './render-bodies.ts';
import type { BodyFacts } from './body-facts.ts';
import { RenderCache } from './render-cache.ts';
import type { SourceIndex } from './source-index.ts';
import { sourceFiles, type SourceFile } from './source-files.ts';

/** An article or page that can be published, its body in the render cache. */
export type Loaded<Entry> = Unbodied<Entry> & {
  readonly source: SourceFile;
  /** SHA-256 of the file, in hexadecimal digits. */
  readonly sha256: string;
  /** Undefined for .mdx, which Astro renders. */
  readonly bodyKey?: string | undefined;
  readonly body: BodyFacts;
};

export type LoadedArticle = Loaded<ArticleEntry>;
export type LoadedPage = Loaded<PageEntry>;
export type LoadedOther = { [OneKind in OtherKind]: Loaded<EntryOf<OneKind>> }[OtherKind];
type LoadedAny = { [OneKind in Kind]: Loaded<EntryOf<OneKind>> }[Kind];

/** The whole content: everything that could be read, and everything there is to mend. */
export interface LoadedContent {
  readonly articles: readonly LoadedArticle[];
  readonly pages: readonly LoadedPage[];
  /** Texts of the kinds that an office may do without. */
  readonly others: readonly LoadedOther[];
  readonly registers: RegisterData;
  readonly files: Files;
  /** The prints of issues by the issue's address, once a build has made them. */
  readonly prints?: ReadonlyMap<string, IssuePrint>;
  /** By file, line and column. */
  readonly problems: readonly Problem[];
}

/**
 * Reads, checks and renders all content. Files and bodies that have not changed since the last load
 * come from the cache. Never throws for what an editor wrote: that becomes a problem.
 */
export async function loadContent({
  content,
  cache,
  onProgress,
  memory,
}: LoadOptions): Promise<LoadedContent> {
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
  const rendering = before?.rendering ?? codeVersion(['text', 'markdown']);
  const renderedBy = { version: rendering, abbreviations };
  const rendered = memory?.rendered ?? new RenderCache(cache);
  const texts = sources.filter(({ file }) => isTextFile(file));

  const done: ReadFile[] = [];
  const changed: SourceFile[] = [];
  for (const source of texts) {
    const read = known.get(source);
    const usable = read && isCurrent(read, files) && rendered.has(read.bodyKey);
    if (usable) done.push(read);
    else changed.push(source);
  }
  onProgress?.(done.length, texts.length);
  const fresh = {
    fresh: changed.values().map((source) => readFile(source, files, renderedBy)),
    count: changed.length,
    registers: textRegisters,
  };
  const unchanged = done.length;
  done.push(
    ...(await renderBodies(fresh, rendered, (count) =>
      onProgress?.(unchanged + count, texts.length),
    )),
  );
  known.save(done);

  const completed = before?.completed ?? new WeakMap<ReadFile, LoadedAny>();
  const loaded = done
    .sort((a, b) => (a.file < b.file ? -1 : 1))
    .flatMap((read) => complete(read, files, completed));
  const articles = loaded.filter((one): one is LoadedArticle => one.kind === 'article');
  const pages = loaded.filter((one): one is LoadedPage => one.kind === 'page');
  const others = loaded.filter(
    (one): one is LoadedOther => one.kind !== 'article' && one.kind !== 'page',
  );
  const pictures = await pictureKinds(sources, cache, before?.pictures);
  const findings = before?.findings ?? new KnownFindings();
  if (memory)
    memory.before = {
      files,
      registers,
      version,
      rendering,
      pictures,
      completed,
      findings,
    };
  const beside = {
    articles,
    pages,
    others,
    registers: registers.entries,
    rendered: new Map(loaded.map(({ file, body }) => [file, body])),
    files: files.names,
    sizes: files.sizes,
    pictures,
    now: buildInstant(),
  };
  const problems = [
    ...done.flatMap((read) => read.problems),
    ...registers.problems,
    ...checkContent(beside, findings),
  ].sort(compareProblems);
  return {
    articles,
    pages,
    others,
    registers: registers.data,
    files,
    problems,
  };
}

/** Of a file that stayed as it was, the very entry that was made of it before. */
function complete(
  read: ReadFile,
  files: Files,
  completed: WeakMap<ReadFile, LoadedAny>,
): LoadedAny[] {
  const known = completed.get(read);
  if (known) return [known];
  const { entry, body, bodyKey, sha256, file } = read;
  const source = files.named(file);
  if (!entry || !body || !source) return [];
  const loaded = { ...entry, source, sha256, bodyKey, body } as LoadedAny;
  completed.set(read, loaded);
  return [loaded];
}

/** What a program that loads again and again holds on to. */
export interface LoadMemory {
  readonly sources: SourceIndex;
  readonly rendered: RenderCache;
  kept?: KeptFiles;
  /** What the last load found out, of which the next takes over what still holds. */
  before?: Before;
}

interface Before {
  readonly files: Files;
  readonly registers: ReadRegisters;
  /** Of the code that reads and checks, and of that which renders. */
  readonly version: string;
  readonly rendering: string;
  readonly pictures: ReadonlyMap<string, string>;
  readonly completed: WeakMap<ReadFile, LoadedAny>;
  readonly findings: KnownFindings;
}

interface LoadOptions {
  /** Path of the editors' folder. */
  readonly content: string;
  /** Path of the folder for what is kept between loads. */
  readonly cache: string;
  /** Hears how many of the articles and pages are ready. */
  readonly onProgress?: (done: number, total: number) => void;
  readonly memory?: LoadMemory;
}
