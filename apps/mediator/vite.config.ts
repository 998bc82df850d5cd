import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { bank, withoutNotes } from '@jalon/bank';
import { EXPORT_STYLE } from '@jalon/history/export';
import { RECEIPT_STYLE } from '@jalon/history/receipt';
import { defineConfig, type Plugin } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';
import { demoPeople } from './demo-people.ts';

/** The content beside the code, kept for offline use like everything else: the bank in one file, and its pictures. */
function content(): Plugin {
  const pictures = join(import.meta.dirname, '..', '..', 'packages', 'bank', 'content', 'pictures');
  const names = readdirSync(pictures);
  const picture = (name: string): Buffer => readFileSync(join(pictures, name));
  return {
    name: 'jalon-content',
    configureServer({ middlewares }) {
      middlewares.use('/bank.json', (_request, response) => void response.end(JSON.stringify(withoutNotes(bank()))));
      middlewares.use(
        '/demo.json',
        (_request, response) => void demoPeople().then((people) => response.end(JSON.stringify(people))),
      );
      for (const name of names)
        middlewares.use(
          `/pictures/${name}`,
          (_request, response) => void response.setHeader('content-type', 'image/svg+xml').end(picture(name)),
        );
    },
    async generateBundle() {
      this.emitFile({ type: 'asset', fileName: 'demo.json', source: JSON.stringify(await demoPeople()) });
      this.emitFile({ type: 'asset', fileName: 'bank.json', source: JSON.stringify(withoutNotes(bank())) });
      for (const name of names) this.emitFile({ type: 'asset', fileName: `pictures/${name}`, source: picture(name) });
    },
  };
}

/** Pages that are printed from a frame each bring one style: the policy of the app, which is theirs too, names it by its hash. */
function printedStyles(): Plugin {
  const hashes = [EXPORT_STYLE, RECEIPT_STYLE].map(
    (style) => `'sha256-${createHash('sha256').update(style).digest('base64')}'`,
  );
  return {
    name: 'jalon-printed-styles',
    transformIndexHtml: (html) => html.replace("style-src 'self'", `style-src 'self' ${hashes.join(' ')}`),
  };
}

export default defineConfig({
  base: './',
  build: { target: 'es2022', modulePreload: { polyfill: false }, assetsInlineLimit: 0 },
  plugins: [
    content(),
    printedStyles(),
    VitePWA({
      strategies: 'generateSW',
      registerType: 'prompt',
      injectRegister: false,
      manifest: {
        name: 'Jalon, pour accompagner',
        short_name: 'Jalon médiateur',
        description: 'Le carnet d’accompagnement numérique, sur cet ordinateur seulement.',
        lang: 'fr',
        start_url: './',
        display: 'standalone',
        background_color: '#fbf7ef',
        theme_color: '#17504c',
        icons: [{ src: 'mark.svg', sizes: 'any', type: 'image/svg+xml', purpose: 'any' }],
      },
      workbox: {
        globPatterns: ['**/*.{html,js,css,svg,webmanifest,json}'],
        navigateFallback: 'index.html',
        ignoreURLParametersMatching: [/^lang$/],
        cleanupOutdatedCaches: true,
        clientsClaim: true,
        sourcemap: false,
      },
    }),
  ],
});
