import { join } from 'node:path';
import { ROOT } from '../shell/root.ts';

/** Arguments of Node that run the simulation of a whole diagnostic; its own options follow. */
export const SIMULATE: readonly string[] = [
  '--conditions=@jalon/source',
  /* @__PURE__ */ join(ROOT, 'packages', 'diagnostic', 'src', 'cli', 'simulate.ts'),
];
