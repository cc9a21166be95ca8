// A process of its own that bundles the web form.
import path from 'node:path';
import { build, type Plugin } from 'vite';
import { withFormWords, type Words } from '../admin/with-form-words.ts';
import type { BundleOrder } from './kept-bundle.ts';
import { orderOf } from './run-apart.ts';
import { formFolder } from './web-form.ts';

const foreignFont = /url\(https:\/\/cdn\.[^)]+\)(?:\\n|\s)*format\('[^']+'\)/g;

const { folder } = orderOf<BundleOrder>();

await build({
  root: path.resolve(import.meta.dirname, '../admin'),
  base: `/${formFolder}/`,
  configFile: false,
  logLevel: 'error',
  plugins: [completeVietnamese(), withoutCodeColours(), withoutForeignFonts()],
  build: {
    outDir: folder,
    emptyOutDir: true,
    assetsInlineLimit: 0,
    reportCompressedSize: false,
    // It asks for the file system's own interface, which only recent browsers have.
    target: 'es2022',
    chunkSizeWarningLimit: Infinity,
  },
});

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
