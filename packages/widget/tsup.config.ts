import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { build as esbuild, type Plugin } from 'esbuild';
import { defineConfig } from 'tsup';
import { library } from '../../tooling/tsup/library.ts';

/** A stylesheet and all it imports, minified, as text; under a name that tsup's own handling of styles does not take. */
const cssText: Plugin = {
  name: 'css-text',
  setup(build) {
    // esbuild's filters are Go's: no flags
    build.onResolve({ filter: /\.css$/ }, ({ path, resolveDir }) => ({
      path: `${join(resolveDir, path)}?text`,
      namespace: 'css-text',
    }));
    build.onLoad({ filter: /\?text$/, namespace: 'css-text' }, async ({ path }) => {
      const entryPoints = [path.slice(0, -'?text'.length)];
      const { outputFiles } = await esbuild({ entryPoints, bundle: true, minify: true, write: false });
      return { contents: outputFiles[0]?.text ?? '', loader: 'text' };
    });
  },
};

// Three outputs in one folder, made at the same time: it is emptied once, before any of them.
export default defineConfig(() => {
  rmSync(join(import.meta.dirname, 'dist'), { recursive: true, force: true });
  // The element brings the open bank along, so it brings its pictures too.
  cpSync(
    join(import.meta.dirname, '..', 'bank', 'content', 'pictures'),
    join(import.meta.dirname, 'dist', 'element', 'pictures'),
    { recursive: true },
  );
  return [
    {
      ...library({
        index: 'src/index.ts',
        'views/index': 'src/views/index.ts',
        'helper/index': 'src/helper/index.ts',
        'practice/index': 'src/practice/index.ts',
        'referential-map/index': 'src/referential-map/index.ts',
      }),
      splitting: true,
      clean: false,
      banner: { js: "'use client';" },
      external: ['react', 'react-dom', 'react/jsx-runtime'],
    },
    {
      ...library({
        style: 'src/style/style.css',
        helper: 'src/helper/helper.css',
        practice: 'src/practice/practice.css',
        'referential-map': 'src/referential-map/referential-map.css',
      }),
      clean: false,
      minify: true,
      sourcemap: false,
    },
    {
      ...library({ index: 'src/element/index.ts' }),
      outDir: 'dist/element',
      platform: 'browser',
      clean: false,
      minify: true,
      splitting: true,
      noExternal: [/.*/u],
      esbuildPlugins: [cssText],
      define: { 'process.env.NODE_ENV': '"production"' },
      esbuildOptions(options) {
        options.alias = {
          react: 'preact/compat',
          'react-dom': 'preact/compat',
          'react-dom/client': 'preact/compat/client',
          'react/jsx-runtime': 'preact/jsx-runtime',
        };
      },
    },
  ];
});
