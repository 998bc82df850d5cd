import { defineConfig } from 'tsup';
import { library } from '../../tooling/tsup/library.ts';

export default defineConfig(
  library({
    index: 'src/index.ts',
    'catalogue/index': 'src/catalogue/index.ts',
    'dsi/index': 'src/dsi/index.ts',
    'glossary/index': 'src/glossary/index.ts',
    'goals/index': 'src/goals/index.ts',
    'kit/index': 'src/kit/index.ts',
    'path-rules/index': 'src/path-rules/index.ts',
    'personas/index': 'src/personas/index.ts',
    'practice/index': 'src/practice/index.ts',
    'mirror/index': 'src/mirror/index.ts',
  }),
);
