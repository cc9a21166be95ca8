// A process of its own that bundles the workers.
import path from 'node:path';
import { build } from 'vite';
import { editing } from '../../site.ts';
import type { BundleOrder } from '../kept-bundle.ts';
import { orderOf } from '../run-apart.ts';
import { formFolder } from '../web-form.ts';

const { folder } = orderOf<BundleOrder>();

for (const name of ['main', 'leave']) {
  await build({
    root: path.resolve(import.meta.dirname, '../../..'),
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    define: {
      // Without its development messages workbox is a third of its size.
      'process.env.NODE_ENV': '"production"',
      // A site without the form says nothing of it.
      FORM_ADDRESS: editing ? JSON.stringify(`/${formFolder}/`) : 'undefined',
    },
    build: {
      outDir: folder,
      emptyOutDir: false,
      reportCompressedSize: false,
      target: 'es2020',
      modulePreload: false,
      rollupOptions: {
        input: `src/offline/worker/${name}.ts`,
        // Browsers that know workers as modules are newer than those of many offices.
        output: { format: 'iife', entryFileNames: `${name}.js` },
      },
    },
  });
}
