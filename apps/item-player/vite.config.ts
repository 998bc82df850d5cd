import { join } from 'node:path';
import { defaultClientConditions, defineConfig } from 'vite';

/** The page that `npx @jalon/items play` serves: built into the package that carries it, which may not import it. */
export default defineConfig({
  resolve: {
    conditions: ['@jalon/source', ...defaultClientConditions],
    // The same source as the React component, on a renderer a tenth of the size (docs/adr/0002).
    alias: [
      { find: /^react-dom\/client$/, replacement: 'preact/compat/client' },
      { find: /^react\/jsx-runtime$/, replacement: 'preact/jsx-runtime' },
      { find: /^react-dom$/, replacement: 'preact/compat' },
      { find: /^react$/, replacement: 'preact/compat' },
    ],
    dedupe: ['preact'],
  },
  base: './',
  build: {
    outDir: join(import.meta.dirname, '..', '..', 'packages', 'items', 'player'),
    emptyOutDir: true,
    target: 'es2022',
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    cssCodeSplit: false,
  },
});
