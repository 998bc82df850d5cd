import { defineConfig } from 'tsup';
import { library } from '../../tooling/tsup/library.ts';

export default defineConfig({
  ...library({
    index: 'src/index.ts',
    'catalogue/index': 'src/catalogue/index.ts',
    'cli/main': 'src/cli/main.ts',
    'csv/index': 'src/csv/index.ts',
    'facts/index': 'src/facts/index.ts',
    'json-logic/index': 'src/json-logic/index.ts',
    'json-schema/index': 'src/json-schema/index.ts',
    'schema/index': 'src/schema/index.ts',
  }),
  external: [/^node:/],
});
