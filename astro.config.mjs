// @ts-check
import { unified } from '@astrojs/markdown-remark';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { searchInDev } from './src/build/search-in-dev.ts';
import { mdxPlugins } from './src/markdown/plugins.ts';
import { site } from './src/site.ts';

export default defineConfig({
  site: site.url,
  trailingSlash: 'always',
  // One style element on every page: text needs no second request.
  build: { inlineStylesheets: 'always', concurrency: 4 },
  devToolbar: { enabled: false },
  // For .mdx pages only: the loader renders everything else.
  markdown: {
    processor: unified({
      remarkPlugins: mdxPlugins.remark,
      rehypePlugins: mdxPlugins.rehype,
      // Its quotes and dashes are English ones.
      smartypants: false,
    }),
  },
  integrations: [mdx(), searchInDev()],
  server: { port: 4321 },
  vite: {
    // No script in the page itself, however short: the content security policy then needs no exception.
    build: {
      assetsInlineLimit: 0,
      // Office machines keep the last browser that their Windows got.
      cssTarget: ['chrome87', 'firefox78', 'safari14'],
      rollupOptions: {
        onwarn(warning, warn) {
          // Astro marks compiled MDX with a directive that the bundler doesn't know.
          if (warning.code !== 'MODULE_LEVEL_DIRECTIVE') warn(warning);
        },
      },
    },
  },
});
