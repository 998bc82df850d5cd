import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { launchArguments } from '../../tooling/browser/launch-arguments.ts';

/** A browser that shows one page, in a profile that stays. */
export interface DeviceBrowser {
  /** All of its processes at once, by SIGKILL; it answers once they are gone. */
  kill(): Promise<void>;
}

/** Starts it, in a group of processes of its own, which does not outlive this process. */
export function startBrowser(chromium: string, profile: string, address: string): DeviceBrowser {
  const browser = spawn(
    chromium,
    [...launchArguments(), '--headless=new', '--disable-crash-reporter', `--user-data-dir=${profile}`, address],
    { detached: true, stdio: 'ignore' },
  );
  const gone = once(browser, 'exit');

  function killGroup(): void {
    if (browser.exitCode === null && browser.signalCode === null && browser.pid !== undefined) {
      process.kill(-browser.pid, 'SIGKILL');
    }
  }

  function stopWithUs(signal: NodeJS.Signals): void {
    killGroup();
    process.kill(process.pid, signal);
  }

  for (const signal of SIGNALS) process.once(signal, stopWithUs);
  return {
    async kill() {
      killGroup();
      await gone;
      for (const signal of SIGNALS) process.off(signal, stopWithUs);
    },
  };
}

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
