import { defineConfig } from 'tsup';
import { library } from '../../tooling/tsup/library.ts';

// The manifest stays a file of its own, fetched when it is asked for.
export default defineConfig({ ...library({ index: 'src/index.ts' }), splitting: true });
