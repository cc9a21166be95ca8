import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { abbreviationsIn, type Abbreviations } from '../markdown/abbreviations.ts';
import { findMdxCode } from '../markdown/mdx-code.ts';
import type { FileFacts, Reference } from '../markdown/rendered.ts';
import { checkSize } from '../model/decode.ts';
import { parseText, type AnyEntry, type EntryOf } from '../model/entry.ts';
import type { Kind } from '../model/kind.ts';
import type { Problem } from '../model/problem.ts';
import type { Files } from './files.ts';
import { factsOf, type BodyFacts } from './body-facts.ts';
import type { SourceFile } from './source-files.ts';

/** An entry once its body was read. */
export type Unbodied<Entry> = Omit<Entry, 'body'>;

/** Kinds stay apart, so that each keeps its own data. */
type UnbodiedAny = { [OneKind in Kind]: Unbodied<EntryOf<OneKind>> }[Kind];

/** What became of one Markdown file. Plain data, kept between loads. */
export interface ReadFile {
  readonly file: string;
  /** The state of the file, from SourceFile. */
  readonly stamp: string;
  readonly problems: readonly Problem[];
  /** Undefined when the file can't be used. */
  readonly entry?: UnbodiedAny | undefined;
  /** Paths in the body that may be attachments, as written, and what was known of them. */
  readonly mentioned: Readonly<Record<string, FileFacts>>;
  /** Abbreviations of the register in the body. */
  readonly abbreviations: Abbreviations;
  /** SHA-256 of the file, in hexadecimal digits; empty when it wasn't read. */
  readonly sha256: string;
  /** Everything its body points at. */
  readonly references: readonly Reference[];
  /** Name of the rendered body in the render cache; undefined where it isn't to be rendered. */
  readonly bodyKey?: string | undefined;
  /** Undefined until the body is rendered. */
  readonly body?: BodyFacts | undefined;
}

/** A file just read, with its body still to be checked. */
export interface FreshFile {
  readonly read: ReadFile;
  readonly markdown: string;
}

/**
 * Reads and parses one text.
 *
 * @param rendering undefined when its body is not to be rendered
 */
export function readFile(source: SourceFile, rendering: Rendering | undefined): FreshFile {
  const { file, stamp } = source;
  const unread = { file, stamp, mentioned: {}, abbreviations: {}, sha256: '', references: [] };
  const tooLarge = checkSize(file, source.bytes);
  if (tooLarge) return { read: { ...unread, problems: [tooLarge] }, markdown: '' };

  const bytes = readFileSync(source.path);
  const { entry, problems } = parseText({ file, bytes });
  if (!entry) return { read: { ...unread, problems }, markdown: '' };

  const { body: markdown, ...unbodied } = entry;
  const read = { ...unread, entry: unbodied, problems, sha256: hash('sha256', bytes) };
  // Astro compiles .mdx pages itself.
  if (file.endsWith('.mdx')) return { read: withoutCode(read, entry), markdown };
  return { read: rendering ? toBeRendered(read, markdown, rendering) : read, markdown };
}

/** Finds out all that goes into a rendered body, which names it. */
function toBeRendered(
  read: ReadFile,
  markdown: string,
  { files, version, abbreviations: known }: Rendering,
): ReadFile {
  const mentioned = mentionedFiles(read.file, markdown, files);
  const abbreviations = abbreviationsIn(markdown, known);
  const parts = [version, JSON.stringify(mentioned), JSON.stringify(abbreviations), markdown];
  return { ...read, mentioned, abbreviations, bodyKey: hash('sha256', parts.join('\0')) };
}

/** What bodies are rendered by. */
export interface Rendering {
  /** Of the code. */
  readonly version: string;
  readonly abbreviations: ReadonlyMap<string, string>;
  /** Among them those that bodies mention. */
  readonly files: Files;
}

/** Refuses an .mdx page that would run something an editor wrote. */
function withoutCode(read: ReadFile, { file, body, bodyLine }: AnyEntry): ReadFile {
  const found = findMdxCode(body).map((finding): Problem => ({
    ...finding,
    file,
    line: bodyLine + finding.line - 1,
    severity: 'error',
  }));
  return { ...read, body: factsOf(undefined), problems: [...read.problems, ...found] };
}

/** Whether a file was rendered or refused, and the files that its body mentions are still what they were then. */
export function isCurrent({ file, entry, body, mentioned }: ReadFile, files: Files): boolean {
  if (entry && !body) return false;
  return Object.entries(mentioned).every(([target, known]) => {
    const now = files.facts(file, target);
    return now?.url === known.url && now.bytes === known.bytes;
  });
}

function mentionedFiles(file: string, markdown: string, files: Files): Record<string, FileFacts> {
  if (!ENDING.test(markdown)) return {};
  const targets = new Set([...markdown.matchAll(ATTACHMENT)].map(([target]) => target));
  const known = [...targets].flatMap((target): [string, FileFacts][] => {
    const facts = files.facts(file, target);
    return facts ? [[target, facts]] : [];
  });
  return Object.fromEntries(known);
}

/** Most texts have none: much quicker to say than to look for whole paths. */
const ENDING = /\.(?:pdf|doc|xls|ppt|odt|ods|zip)/i;

/** Anything that ends like a document and could be the target of a link. */
const ATTACHMENT = /[^\s()<>[\]"']+\.(?:pdf|docx?|xlsx?|pptx?|odt|ods|zip)/gi;
