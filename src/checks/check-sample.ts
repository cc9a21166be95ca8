import { checkContent } from './check-content.ts';
import { checkText } from './check-text.ts';
import type { Content } from './content.ts';
import { createDocument } from './document.ts';
import type { Sample } from './rule.ts';
import { sampleRegisters } from './sample.ts';
import { parseBody } from '../markdown/parse-body.ts';
import { render } from '../markdown/render.ts';
import {
  parseArticle,
  parsePage,
  parseText,
  type OtherEntry,
  type Parsed,
} from '../model/entry.ts';
import { isTextFile } from '../model/kind.ts';
import { parseRegister } from '../model/register-entry.ts';
import { compareProblems, type Problem } from '../model/problem.ts';
import { registerFiles, registerKinds } from '../model/register.ts';

/** Everything that the rules say about a sample, in the order of a report. */
export function checkSample(sample: Sample): Problem[] {
  const content = contentOf(sample);
  const registers = { officials: content.registers.officials?.data ?? [] };
  const inTexts = [...content.articles, ...content.pages, ...content.others].flatMap((entry) =>
    checkText(createDocument(entry, parseBody(entry.body), registers)),
  );
  return [...checkContent(content), ...inTexts].sort(compareProblems);
}

/** A sample's files as the loader would hand them to the rules. Throws when one of them can't be read. */
export function contentOf(sample: Sample) {
  const files: Record<string, string> = { ...sampleRegisters, ...sample.files };
  const named = (pattern: RegExp) => Object.entries(files).filter(([file]) => pattern.test(file));
  const articles = named(/^content\/tin\/.*\.md$/).map((file) =>
    entryOf(parseArticle(source(file))),
  );
  const pages = named(/^content\/trang\/.*\.mdx?$/).map((file) => entryOf(parsePage(source(file))));
  const others = Object.entries(files)
    .filter(([file]) => isTextFile(file) && !/^content\/(?:tin|trang)\//.test(file))
    .map((file) => entryOf(parseText(source(file))) as OtherEntry);
  const registers = registerKinds.flatMap((kind) => {
    const text = files[registerFiles[kind]];
    if (text === undefined) return [];
    return [[kind, entryOf(parseRegister(kind, source([registerFiles[kind], text])))] as const];
  });
  const content = {
    articles,
    pages,
    others,
    registers: Object.fromEntries(registers) as Content['registers'],
    rendered: new Map(
      [...articles, ...pages, ...others].map(({ file, body }) => {
        const rendered = render(body);
        return [file, { ...rendered, words: sample.words?.[file] ?? rendered.words }];
      }),
    ),
    files: new Set(Object.keys(files)),
    sizes: new Map(Object.entries(sample.bytes ?? {})),
    pictures: new Map(Object.entries(sample.pictures ?? {})),
    now: new Date('2026-11-20T08:00:00+07:00'),
  } satisfies Content;
  return content;
}

function source([file, text]: readonly [string, string]) {
  return { file, bytes: new TextEncoder().encode(text) };
}

function entryOf<T>({ entry, problems }: Parsed<T>): T {
  if (!entry)
    throw new Error(`The sample can't be read: ${JSON.stringify(problems, undefined, 2)}`);
  return entry;
}
