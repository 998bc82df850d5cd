import { defineConfig } from 'tsup';
import { library } from '../../tooling/tsup/library.ts';

export default defineConfig({
  ...library({
    index: 'src/index.ts',
    'dom/idb': 'src/dom/idb.ts',
    'dom/vault': 'src/dom/vault.ts',
    'postgres/postgres': 'src/postgres/postgres.ts',
  }),
  external: [/^node:/],
});
