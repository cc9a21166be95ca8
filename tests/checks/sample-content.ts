import type { Content } from '../../src/checks/content.ts';
import type { Sample } from '../../src/checks/rule.ts';
import { sampleRegisters } from '../../src/checks/sample.ts';
import { render } from '../../src/markdown/render.ts';
import { parseArticle, parsePage, type Parsed } from '../../src/model/entry.ts';
import { parseRegister } from '../../src/model/register-entry.ts';
import { registerFiles, type RegisterKind } from '../../src/model/register.ts';

/** A sample's files as the loader would hand them to the rules. Throws when one of them can't be read. */
export function contentOf(sample: Sample): Content {
  const files: Record<string, string> = { ...sampleRegisters, ...sample.files };
  const named = (pattern: RegExp) => Object.entries(files).filter(([file]) => pattern.test(file));
  const articles = named(/^content\/tin\/.*\.md$/).map((file) =>
    entryOf(parseArticle(source(file))),
  );
  const pages = named(/^content\/trang\/.*\.mdx?$/).map((file) => entryOf(parsePage(source(file))));
  const register = <Kind extends RegisterKind>(kind: Kind) => {
    const text = files[registerFiles[kind]];
    if (text === undefined) return {};
    return { [kind]: entryOf(parseRegister(kind, source([registerFiles[kind], text]))) };
  };
  return {
    articles,
    pages,
    registers: { ...register('categories'), ...register('authors'), ...register('abbreviations') },
    rendered: new Map([...articles, ...pages].map(({ file, body }) => [file, render(body)])),
    files: new Set(Object.keys(files)),
  };
}

function source([file, text]: readonly [string, string]) {
  return { file, bytes: new TextEncoder().encode(text) };
}

function entryOf<T>({ entry, problems }: Parsed<T>): T {
  if (!entry)
    throw new Error(`The sample can't be read: ${JSON.stringify(problems, undefined, 2)}`);
  return entry;
}
