import { runTool, type ToolRun } from '../shell/run-tool.ts';

/** Builds an app and the packages it stands on, as far as they changed. */
export function buildApp(app: 'learner' | 'item-player'): Promise<ToolRun> {
  return runTool('turbo', ['run', 'build', `--filter=@jalon/${app}`, '--output-logs=errors-only', '--ui=stream']);
}
