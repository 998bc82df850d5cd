import { build as esbuild, type Plugin } from 'esbuild';
import { defineConfig } from 'tsup';
import { library } from '../../tooling/tsup/library.ts';

/** A stylesheet and all it imports, minified, as text. */
const cssText: Plugin = {
  name: 'css-text',
  setup(build) {
    build.onLoad({ filter: /\.css$/u }, async ({ path }) => {
      const { outputFiles } = await esbuild({ entryPoints: [path], bundle: true, minify: true, write: false });
      return { contents: outputFiles[0]?.text ?? '', loader: 'text' };
    });
  },
};

export default defineConfig([
  {
    ...library({ index: 'src/index.ts' }),
    clean: ['dist/**/*', '!dist/element/**'],
    banner: { js: "'use client';" },
    external: ['react', 'react-dom', 'react/jsx-runtime'],
  },
  {
    ...library({ style: 'src/style/style.css' }),
    clean: false,
    minify: true,
    sourcemap: false,
  },
  {
    ...library({ index: 'src/element/index.ts' }),
    outDir: 'dist/element',
    platform: 'browser',
    clean: ['dist/element/**/*'],
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
]);
