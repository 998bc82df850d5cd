import { defineConfig } from 'tsup';
import { library } from '../../tooling/tsup/library.ts';

export default defineConfig(
  library({
    index: 'src/index.ts',
    'record/index': 'src/record/index.ts',
    'simulate/index': 'src/simulate/index.ts',
  }),
);
