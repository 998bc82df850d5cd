import { defineConfig } from 'tsup';
import { library } from '../../tooling/tsup/library.ts';

export default defineConfig({
  ...library({
    index: 'src/index.ts',
    'catalogue/import/index': 'src/catalogue/import/index.ts',
    'catalogue/index': 'src/catalogue/index.ts',
    'catalogue/messages/index': 'src/catalogue/messages/index.ts',
    'cli/main': 'src/cli/main.ts',
    'csv/index': 'src/csv/index.ts',
    'explain/index': 'src/explain/index.ts',
    'facts/index': 'src/facts/index.ts',
    'json-logic/index': 'src/json-logic/index.ts',
    'json-schema/index': 'src/json-schema/index.ts',
    'path/index': 'src/path/index.ts',
    'path/messages/index': 'src/path/messages/index.ts',
    'pix/index': 'src/pix/index.ts',
    'places/import/index': 'src/places/import/index.ts',
    'places/index': 'src/places/index.ts',
    'places/messages/index': 'src/places/messages/index.ts',
    'schema/index': 'src/schema/index.ts',
  }),
  external: [/^node:/],
});
