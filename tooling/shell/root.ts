import { join } from 'node:path';

/** Absolute path of the repository. */
export const ROOT: string = /* @__PURE__ */ join(import.meta.dirname, '..', '..');
