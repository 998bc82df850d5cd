import { join } from 'node:path';
import { ROOT } from '../shell/root.ts';
import type { ToolRun } from '../shell/run-tool.ts';
import { buildApp } from './build-app.ts';

/** Where the built learner app is. */
export const LEARNER_DIST: string = /* @__PURE__ */ join(ROOT, 'apps', 'learner', 'dist');

/** Builds the learner app and the packages it stands on, as far as they changed. */
export function buildLearner(): Promise<ToolRun> {
  return buildApp('learner');
}
