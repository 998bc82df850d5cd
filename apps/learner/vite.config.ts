import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { bank } from '@jalon/bank';
import { defineConfig, type Plugin } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';

/** The content beside the code: the first screen does not wait for it to be compiled, and another bank is another file. */
function bankFile(): Plugin {
  const text = (): string => JSON.stringify(bank());
  return {
    name: 'jalon-bank',
    configureServer(server) {
      server.middlewares.use(
        '/bank.json',
        (_request, response) => void response.setHeader('content-type', 'application/json').end(text()),
      );
    },
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: 'bank.json', source: text() });
    },
  };
}

/** The pictures that activities show, beside the content; kept for offline use like everything else. */
function bankPictures(): Plugin {
  const folder = join(import.meta.dirname, '..', '..', 'packages', 'bank', 'content', 'pictures');
  const names = readdirSync(folder);
  return {
    name: 'jalon-pictures',
    configureServer(server) {
      for (const name of names) {
        server.middlewares.use(
          `/pictures/${name}`,
          (_request, response) =>
            void response.setHeader('content-type', 'image/svg+xml').end(readFileSync(join(folder, name))),
        );
      }
    },
    generateBundle() {
      for (const name of names) {
        this.emitFile({ type: 'asset', fileName: `pictures/${name}`, source: readFileSync(join(folder, name)) });
      }
    },
  };
}

export default defineConfig({
  resolve: {
    // The same source as the React component, on a renderer a tenth of the size (docs/adr/0002).
    alias: [
      { find: /^react-dom\/client$/, replacement: 'preact/compat/client' },
      { find: /^react\/jsx-runtime$/, replacement: 'preact/jsx-runtime' },
      { find: /^react-dom$/, replacement: 'preact/compat' },
      { find: /^react$/, replacement: 'preact/compat' },
    ],
    dedupe: ['preact'],
  },
  build: { target: 'es2022', modulePreload: { polyfill: false }, assetsInlineLimit: 0, cssCodeSplit: false },
  plugins: [
    bankFile(),
    bankPictures(),
    VitePWA({
      strategies: 'generateSW',
      registerType: 'prompt',
      injectRegister: false,
      manifest: {
        name: 'Jalon',
        short_name: 'Jalon',
        description: 'De petites activités pour voir ce que vous savez déjà faire avec le numérique.',
        lang: 'fr',
        start_url: './',
        display: 'standalone',
        background_color: '#ffffff',
        theme_color: '#1b4d3e',
        icons: [{ src: 'mark.svg', sizes: 'any', type: 'image/svg+xml', purpose: 'any' }],
      },
      workbox: {
        globPatterns: ['**/*.{html,js,css,svg,webmanifest,json}'],
        navigateFallback: 'index.html',
        ignoreURLParametersMatching: [/^lang$/],
        cleanupOutdatedCaches: true,
        sourcemap: false,
      },
    }),
  ],
});
