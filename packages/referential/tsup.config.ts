import { defineConfig } from 'tsup';
import { library } from '../../tooling/tsup/library.ts';

const SUBPATHS = [
  'barriers',
  'condition',
  'crosswalks',
  'descriptions',
  'export',
  'frames',
  'goal-needs',
  'goals',
  'import',
  'indicators',
  'outcomes',
  'search',
];

export default defineConfig({
  ...library({
    index: 'src/index.ts',
    'cli/main': 'src/cli/main.ts',
    ...Object.fromEntries(SUBPATHS.map((name) => [`${name}/index`, `src/${name}/index.ts`])),
  }),
  external: [/^node:/],
});
