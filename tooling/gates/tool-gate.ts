import { runTool, type ToolOptions } from '../shell/run-tool.ts';
import type { Gate } from './gate.ts';

/** A gate that is one tool's exit code. */
export function toolGate(name: string, tool: string, args: readonly string[], options: ToolOptions = {}): Gate {
  return {
    name,
    async run() {
      const { code, stdout, stderr } = await runTool(tool, args, options);
      if (code === 0) return { passed: 1, failed: 0, details: [] };
      return { passed: 0, failed: 1, details: (stdout + stderr).trim().split('\n').slice(-60) };
    },
  };
}
