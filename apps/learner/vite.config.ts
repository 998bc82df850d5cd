import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { bank, withoutNotes } from '@jalon/bank';
import { mirrorServices } from '@jalon/bank/mirror';
import { practicePaths } from '@jalon/bank/practice';
import { defineConfig, type Plugin } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';
import { voiceFiles } from './voice-files.ts';

/** A file of content beside the code, by its path, and what is in it. */
type ContentFiles = Readonly<Record<string, () => unknown>>;

/**
 * The content beside the code: the first screen does not wait for it to be compiled, and another bank is another file. What one
 * practises is fetched when it is asked for: the cards of all, then one path or one service.
 */
function contentFiles(): Plugin {
  const slugOf = (id: string): string => id.slice(id.indexOf(':') + 1);
  const files: ContentFiles = {
    'bank.json': () => withoutNotes(bank()),
    'practice.json': () => ({
      paths: practicePaths().map(({ id, title, summary, drawing, minutes, device }) => ({
        id,
        title,
        summary,
        drawing,
        minutes,
        device,
      })),
      services: mirrorServices().map(({ id, name, title, summary, drawing, minutes }) => ({
        id,
        name,
        title,
        summary,
        drawing,
        minutes,
      })),
    }),
    ...Object.fromEntries(practicePaths().map((path) => [`practice/${slugOf(path.id)}.json`, () => path])),
    ...Object.fromEntries(mirrorServices().map((service) => [`services/${slugOf(service.id)}.json`, () => service])),
  };
  return {
    name: 'jalon-content',
    configureServer(server) {
      for (const [name, read] of Object.entries(files)) {
        server.middlewares.use(
          `/${name}`,
          (_request, response) =>
            void response.setHeader('content-type', 'application/json').end(JSON.stringify(read())),
        );
      }
    },
    generateBundle() {
      for (const [name, read] of Object.entries(files)) {
        this.emitFile({ type: 'asset', fileName: name, source: JSON.stringify(read()) });
      }
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
  base: './',
  build: { target: 'es2022', modulePreload: { polyfill: false }, assetsInlineLimit: 0, cssCodeSplit: false },
  plugins: [
    contentFiles(),
    bankPictures(),
    voiceFiles(),
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
        // What is listened to during the very first visit is kept too.
        clientsClaim: true,
        // Voices are not brought in beforehand: each clip is kept once it was heard.
        globIgnores: ['voice-*/**'],
        runtimeCaching: [
          {
            urlPattern: /\/voice-(?:fr|en)\/manifest\.json$/u,
            handler: 'NetworkFirst',
            options: { cacheName: 'voice-lists', networkTimeoutSeconds: 3 },
          },
          {
            urlPattern: /\/voice-(?:fr|en)\/.+\.opus$/u,
            handler: 'StaleWhileRevalidate',
            options: {
              cacheName: 'voice-clips',
              rangeRequests: true,
              // What the player asks for by ranges may be cut short: only the whole file, fetched beside it, is kept.
              plugins: [
                {
                  cacheWillUpdate: ({ request, response }) =>
                    Promise.resolve(response.status === 200 && !request.headers.has('range') ? response : null),
                },
              ],
            },
          },
        ],
        sourcemap: false,
      },
    }),
  ],
});
