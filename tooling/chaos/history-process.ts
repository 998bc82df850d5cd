import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { ROOT } from '../shell/root.ts';

/** A history server in a process of its own, to be killed. */
export interface HistoryProcess {
  readonly address: string;
  /** The token that was shown at the first start; null afterwards. */
  readonly token: string | null;
  /** SIGKILL: nothing is ended, nothing is flushed. */
  kill(): Promise<void>;
  /** SIGTERM: it ends what is under way. */
  stop(): Promise<void>;
}

/** Starts one on this folder, on a free port, and waits until it takes calls. */
export async function startHistoryProcess(folder: string): Promise<HistoryProcess> {
  const child = spawn(
    process.execPath,
    [
      '--conditions=@jalon/source',
      '--disable-warning=ExperimentalWarning',
      join(ROOT, 'apps/server/src/main.ts'),
      'serve',
    ],
    {
      env: { ...process.env, JALON_DATA: folder, PORT: '0', JALON_RATE: '0', DATABASE_URL: undefined },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => {
      if (said.length < 20_000) said += text;
    });
  const ready = /is ready: (http:\/\/\S+)/;
  for (const until = Date.now() + 120_000; !ready.test(said) && Date.now() < until;) {
    if (child.exitCode !== null) break;
    await wait(20);
  }
  const address = ready.exec(said)?.[1];
  if (address === undefined) {
    child.kill('SIGKILL');
    throw new Error(`The server did not start:\n${said}`);
  }
  return {
    address,
    token: /^ {2}(jalon_\S+)$/m.exec(said)?.[1] ?? null,
    kill: () => end(child, 'SIGKILL'),
    stop: () => end(child, 'SIGTERM'),
  };
}

async function end(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, 'exit');
  child.kill(signal);
  await gone;
}
