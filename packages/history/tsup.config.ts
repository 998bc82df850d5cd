import { defineConfig } from 'tsup';
import { library } from '../../tooling/tsup/library.ts';

export default defineConfig({
  ...library({
    index: 'src/index.ts',
    'sync/index': 'src/sync/index.ts',
    'hub/index': 'src/hub/index.ts',
    'coop/index': 'src/coop/index.ts',
    'events/index': 'src/events/index.ts',
    'export/index': 'src/export/index.ts',
    'people/index': 'src/people/index.ts',
    'projections/index': 'src/projections/index.ts',
    'conformance/index': 'src/conformance/index.ts',
    'receipt/index': 'src/receipt/index.ts',
    'dom/file': 'src/dom/file.ts',
    'dom/idb': 'src/dom/idb.ts',
    'dom/passkey': 'src/dom/passkey.ts',
    'dom/storage': 'src/dom/storage.ts',
    'dom/vault': 'src/dom/vault.ts',
    'postgres/postgres': 'src/postgres/postgres.ts',
  }),
  external: [/^node:/],
});
