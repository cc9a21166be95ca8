import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { PrintedIssue } from './printed-issue.ts';

/** A set issue. */
export interface TypesetIssue {
  readonly bytes: Uint8Array;
  readonly pages: number;
}

/** Faces of the print: our own, whole, for it embeds what it uses. */
const FACES = ['Regular', 'It', 'Semibold', 'SemiboldIt', 'Bold', 'BoldIt'];

/** The typesetter sees no folder of the machine, only what is put here. */
const DESK = path.resolve('/ban-in');

/**
 * Sets an issue for the printer: a tagged PDF with its fonts embedded. The same issue gives the same bytes.
 *
 * @param pictures the files that the issue names
 */
export async function typesetIssue(
  issue: PrintedIssue,
  pictures: ReadonlyMap<string, Uint8Array>,
): Promise<TypesetIssue> {
  // Loading it takes longer than most builds have issues to set.
  const { NodeCompiler } = await import('@myriaddreamin/typst-ts-node-compiler');
  const compiler = NodeCompiler.create({ workspace: DESK, fontArgs: [{ fontBlobs: faces() }] });
  compiler.mapShadow(path.join(DESK, 'issue.json'), Buffer.from(JSON.stringify(issue)));
  for (const [name, bytes] of pictures) {
    compiler.mapShadow(path.join(DESK, name), Buffer.from(bytes));
  }
  const template = readFileSync(path.join(import.meta.dirname, 'bulletin.typ'), 'utf8');
  const set = compiler.compile({ mainFileContent: template });
  const document = set.result;
  if (!document) {
    const [fault] = compiler.fetchDiagnostics(set.takeDiagnostics() ?? fail(issue)) as unknown[];
    throw new Error(`Không dàn được bản in ${issue.name}: ${JSON.stringify(fault)}`);
  }
  return { bytes: toPdf(compiler, document), pages: document.numOfPages };

  function toPdf(with_: typeof compiler, set_: typeof document & object): Uint8Array {
    try {
      return with_.pdf(set_, { pdfStandard: 'ua-1' });
    } catch {
      // PDF/UA refuses a character that no face has; the file is tagged all the same, and shows a box for it.
      return with_.pdf(set_, { pdfTags: true });
    }
  }
}

function fail(issue: PrintedIssue): never {
  throw new Error(`Không dàn được bản in ${issue.name}.`);
}

function faces(): Buffer[] {
  const require = createRequire(import.meta.url);
  const folder = path.join(path.dirname(require.resolve('source-sans/package.json')), 'TTF');
  return FACES.map((face) => readFileSync(path.join(folder, `SourceSans3-${face}.ttf`)));
}
