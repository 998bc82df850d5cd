import { defineConfig } from 'tsup';
import { library } from '../../tooling/tsup/library.ts';

export default defineConfig({
  ...library({
    index: 'src/index.ts',
    'select/criteria/index': 'src/select/criteria/index.ts',
    'one-dimension/index': 'src/one-dimension/index.ts',
    'point/index': 'src/point/index.ts',
    'simulate/index': 'src/simulate/index.ts',
    'state/index': 'src/state/index.ts',
    'cli/main': 'src/cli/main.ts',
  }),
  external: [/^node:/],
});
