// A process of its own: Astro compiles the site's code, and the memory that takes is given back at the end.
import { existsSync } from 'node:fs';
import { cp, readdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { build, type AstroIntegration } from 'astro';
import type { Plugin } from 'vite';
import { orderOf } from '../run-apart.ts';
import type { CompileOrder } from './compiled-site.ts';
import { STORE_SYMBOL } from './offer-content.ts';

const { folder, pages } = orderOf<CompileOrder>();
const client = path.join(folder, 'client');

// src/content.config.ts is loaded by Astro, out of reach of arguments.
process.env['BAN_TIN_COMPILED'] = JSON.stringify(pages);
// A government's build machine tells nobody what it builds.
process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
await build({
  root: process.cwd(),
  outDir: client,
  cacheDir: path.join(folder, 'astro'),
  logLevel: 'warn',
  integrations: [keepServerCode()],
  // Files of `public/` are copied by the build itself.
  vite: { build: { copyPublicDir: false }, plugins: [contentOfBuild()] },
});
await rm(path.join(folder, 'astro'), { recursive: true, force: true });

/** Takes the compiled server code out of Astro's hands before it would render with it and throw it away. */
function keepServerCode(): AstroIntegration {
  return {
    name: 'ban-tin-keep-server-code',
    hooks: {
      'astro:build:start': ({ setPrerenderer }) => {
        setPrerenderer((prerenderer) => ({
          name: 'ban-tin-keep-server-code',
          async setup() {
            await prerenderer.setup?.();
            const { app } = prerenderer as unknown as { app: BuildApp };
            const server = path.join(folder, 'server');
            await cp(serverCode(), server, { recursive: true });
            const entry = (await readdir(server)).find((name) =>
              name.startsWith('prerender-entry'),
            );
            await writeFile(
              path.join(folder, 'head.json'),
              JSON.stringify({ entry, ...headOf(app) }),
            );
          },
          getStaticPaths: () => Promise.resolve([]),
          render: () => Promise.reject(new Error('Pages are rendered by the build, not by Astro.')),
        }));
      },
    },
  };
}

/** Astro keeps server code inside the project: in `.astro` when the output isn't there. */
function serverCode(): string {
  const inside = path.join(client, '.prerender');
  return existsSync(inside) ? inside : path.resolve('.astro/.prerender');
}

/** What Astro's build keeps in memory of the head of each page. */
function headOf(app: BuildApp) {
  const { allPages, settings } = app.getOptions();
  return {
    pages: Object.values(allPages).map(({ route, component, styles }) => ({
      route: route.route,
      component,
      styles,
    })),
    scripts: settings.scripts,
  };
}

/** Content stays out of the compiled code: the build hands it over when it renders. */
function contentOfBuild(): Plugin {
  return {
    name: 'ban-tin-content-of-build',
    transform: (_, id) =>
      id === '\0astro:data-layer-content'
        ? `export default globalThis[Symbol.for(${JSON.stringify(STORE_SYMBOL)})];`
        : undefined,
  };
}

/** The part of Astro's BuildApp that is used here; Astro has no type for it. */
interface BuildApp {
  getOptions(): {
    readonly allPages: Readonly<
      Record<string, { route: { route: string }; component: string; styles: readonly unknown[] }>
    >;
    readonly settings: { readonly scripts: readonly unknown[] };
  };
}
