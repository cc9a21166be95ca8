// A process of its own that bundles what run-bundled.ts runs.
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, type Plugin } from 'vite';
import type { BundleOrder } from '../src/build/kept-bundle.ts';
import { orderOf } from '../src/build/run-apart.ts';
import { BUNDLED_COMMANDS } from './bundled-commands.ts';

const ROOT = path.resolve(import.meta.dirname, '..');

/** Commands, and the threads that they start. */
const PROGRAMS = [
  ...BUNDLED_COMMANDS.map((command) => `scripts/${command}`),
  'src/build/output/altered-thread',
  'src/build/pages/page-thread',
  'src/loader/worker',
  'src/search/index/tasks',
];

/** Packages that look for files of their own beside them, or that hold machine code. */
const WHOLE = [
  '@myriaddreamin/typst-ts-node-compiler',
  '@resvg/resvg-js',
  'astro',
  'pagefind',
  'piscina',
  'satori',
  'sharp',
  'vite',
  'workbox-build',
];

/** How a module of ours says where it is, or where a thread of it is. */
const OWN_PLACE = /new URL\('(\.[^']+)\.ts', import\.meta\.url\)|import\.meta\.(?:url|dirname)/g;

const { folder } = orderOf<BundleOrder>();

await build({
  root: ROOT,
  configFile: false,
  publicDir: false,
  logLevel: 'error',
  plugins: [whereModulesWere()],
  ssr: { noExternal: true, external: WHOLE },
  build: {
    ssr: true,
    outDir: folder,
    target: 'node20',
    reportCompressedSize: false,
    rollupOptions: {
      input: Object.fromEntries(
        PROGRAMS.map((program) => [nameOf(program), path.join(ROOT, `${program}.ts`)]),
      ),
      output: { chunkFileNames: '[name]-[hash].js' },
    },
  },
});

/** `scripts/check` -> `check`, `src/loader/worker` -> `loader-worker` */
function nameOf(program: string): string {
  return program.replace(/^(?:scripts|src)\//, '').replaceAll('/', '-');
}

/** Our modules go on finding the files that lay beside them; threads are started from the bundle too. */
function whereModulesWere(): Plugin {
  return {
    name: 'ban-tin-where-modules-were',
    transform(code, id) {
      const inside = path.relative(ROOT, id);
      if (!/^(?:scripts|src)\b/.test(inside) || !code.includes('import.meta.')) return undefined;
      const moved = code.replace(OWN_PLACE, (own, thread: string | undefined) => {
        if (own === 'import.meta.dirname') return JSON.stringify(path.dirname(id));
        if (thread === undefined) return JSON.stringify(pathToFileURL(id).href);
        const program = path.join(path.dirname(inside), thread);
        if (!PROGRAMS.includes(program)) throw new Error(`${program} is not bundled.`);
        return `new URL('./${nameOf(program)}.js', import.meta.url)`;
      });
      return { code: moved, map: null };
    },
  };
}
