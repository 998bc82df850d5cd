import { defineConfig } from 'tsup';
import { library } from '../../tooling/tsup/library.ts';

export default defineConfig(
  library({
    index: 'src/index.ts',
    'interactions/index': 'src/interactions/index.ts',
    'schema/index': 'src/schema/index.ts',
    'simulate/index': 'src/simulate/index.ts',
    'measures/index': 'src/measures/index.ts',
    'text/index': 'src/text/index.ts',
  }),
);
