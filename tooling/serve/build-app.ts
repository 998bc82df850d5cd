import { join } from 'node:path';
import { ROOT } from '../shell/root.ts';
import { runTool, type ToolRun } from '../shell/run-tool.ts';

/** An app that is built to be served. */
export type App = 'portal' | 'learner' | 'mediator' | 'item-player';

/** Where a built app is. */
export function distOf(app: App): string {
  return join(ROOT, 'apps', app, 'dist');
}

/** Builds apps and the packages they stand on, as far as they changed. */
export function buildApp(...apps: readonly App[]): Promise<ToolRun> {
  const filters = apps.map((app) => `--filter=@jalon/${app}`);
  return runTool('turbo', ['run', 'build', ...filters, '--output-logs=errors-only', '--ui=stream']);
}
