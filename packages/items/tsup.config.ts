import { defineConfig } from 'tsup';
import { library } from '../../tooling/tsup/library.ts';
import { WORLD_KINDS } from './src/simulation/world-kinds.ts';

export default defineConfig({
  ...library({
    index: 'src/index.ts',
    'cli/main': 'src/cli/main.ts',
    'interactions/index': 'src/interactions/index.ts',
    'load/index': 'src/load/index.ts',
    'measures/index': 'src/measures/index.ts',
    'readability/index': 'src/readability/index.ts',
    'messages/index': 'src/messages/index.ts',
    'qti/index': 'src/qti/index.ts',
    'schema/index': 'src/schema/index.ts',
    'session/index': 'src/session/index.ts',
    'simulate/index': 'src/simulate/index.ts',
    'simulations/index': 'src/simulations/index.ts',
    'text/index': 'src/text/index.ts',
    ...Object.fromEntries(
      WORLD_KINDS.map((kind) => [`simulations/${kind}/${kind}`, `src/simulations/${kind}/${kind}.ts`]),
    ),
  }),
  external: [/^node:/],
});
