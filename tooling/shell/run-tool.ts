import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { ROOT } from './root.ts';

/** How one tool ended. */
export interface ToolRun {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
  /** Seconds of wall clock. */
  readonly seconds: number;
}

export interface ToolOptions {
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** Hears each line that it says, on either stream, as it comes. */
  readonly onLine?: (line: string) => void;
}

/** Runs a tool of node_modules/.bin (or of the machine) without a shell and captures what it says. */
export function runTool(tool: string, args: readonly string[], options: ToolOptions = {}): Promise<ToolRun> {
  const began = performance.now();
  return new Promise((resolve) => {
    const child = spawn(tool, [...args], {
      cwd: options.cwd ?? ROOT,
      env: { ...process.env, ...options.env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let stdout = '';
    let stderr = '';
    const end = (code: number, extra = ''): void =>
      resolve({ code, stdout, stderr: stderr + extra, seconds: (performance.now() - began) / 1000 });
    child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
    if (options.onLine !== undefined)
      for (const stream of [child.stdout, child.stderr])
        createInterface({ input: stream, crlfDelay: Infinity }).on('line', options.onLine);
    child.on('error', (error) => end(127, `${tool}: ${error.message}`));
    child.on('close', (code) => end(code ?? 1));
  });
}
