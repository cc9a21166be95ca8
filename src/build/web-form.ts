import { existsSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import path from 'node:path';
import type { Plugin } from 'vite';
import { codeVersion } from '../loader/code-version.ts';
import { formWords } from '../admin/vietnamese.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');

/** Where the web form lies in the output, and on the site. */
export const formFolder = 'quan-tri';

/**
 * The folder with the files of `quan-tri/`, the web form: a page of its own, apart from the site's, so that all of it
 * is under one address and one policy. It holds nothing of the content, so one bundle serves every build until its
 * code changes.
 */
export async function webForm(): Promise<string> {
  const kept = path.join(
    ROOT,
    '.cache',
    formFolder,
    codeVersion(['admin', 'build', 'markdown', 'model', 'text']),
  );
  if (!existsSync(kept)) await bundle(kept);
  return kept;
}

async function bundle(kept: string): Promise<void> {
  // Another build may be at it in the same moment: whoever ends first is kept.
  const growing = `${kept}.${process.pid}`;
  // Loading the bundler takes longer than most builds.
  const { build } = await import('vite');
  await build({
    root: path.join(ROOT, 'src/admin'),
    base: `/${formFolder}/`,
    configFile: false,
    logLevel: 'error',
    plugins: [completeVietnamese(), withoutCodeColours(), withoutForeignFonts()],
    build: {
      outDir: growing,
      emptyOutDir: true,
      assetsInlineLimit: 0,
      reportCompressedSize: false,
      // It asks for the file system's own interface, which only recent browsers have.
      target: 'es2022',
      chunkSizeWarningLimit: Infinity,
    },
  });
  await rename(growing, kept).catch(() => rm(growing, { recursive: true, force: true }));
}

/** The package's Vietnamese lacks what was added lately; those words are ours. */
function completeVietnamese(): Plugin {
  return {
    name: 'ban-tin-form-vietnamese',
    // Before JSON becomes code.
    enforce: 'pre',
    transform(code, id) {
      if (!id.endsWith('/@sveltia/cms/locales/vi.json')) return undefined;
      return { code: JSON.stringify(withFormWords(JSON.parse(code) as Words)), map: null };
    },
  };
}

/** Ten megabytes of grammars that colour program code, which a bulletin hardly prints. */
function withoutCodeColours(): Plugin {
  return {
    name: 'ban-tin-form-without-code-colours',
    load: (id) => (/\/@shikijs\/langs\//.test(id) ? 'export default []' : undefined),
  };
}

/** Its style names fonts on a public network; the package brings the same fonts along and registers them. */
function withoutForeignFonts(): Plugin {
  return {
    name: 'ban-tin-form-without-foreign-fonts',
    transform(code, id) {
      if (!id.endsWith('/@sveltia/cms/npm/index.js')) return undefined;
      return { code: code.replaceAll(foreignFont, "local('')"), map: null };
    },
  };
}

const foreignFont = /url\(https:\/\/cdn\.[^)]+\)(?:\\n|\s)*format\('[^']+'\)/g;

/** The package's words with ours in their places. */
export function withFormWords(words: Words): Words {
  const complete = structuredClone(words);
  for (const [path, text] of Object.entries(formWords)) {
    const parts = path.split('.');
    const last = parts.pop() ?? '';
    let place = complete;
    for (const part of parts) {
      const inner = place[part];
      place = place[part] = typeof inner === 'object' ? inner : {};
    }
    place[last] = text;
  }
  return complete;
}

export interface Words {
  [key: string]: string | Words;
}
