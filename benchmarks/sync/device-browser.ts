import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { launchArguments } from '../../tooling/browser/launch-arguments.ts';

/** A browser that shows one page, in a profile that stays. */
export interface DeviceBrowser {
  /** All of its processes at once, by SIGKILL; it answers once they are gone. */
  kill(): Promise<void>;
}

/** Starts it, in a group of processes of its own. */
export function startBrowser(chromium: string, profile: string, address: string): DeviceBrowser {
  const browser = spawn(
    chromium,
    [...launchArguments(), '--headless=new', '--disable-crash-reporter', `--user-data-dir=${profile}`, address],
    { detached: true, stdio: 'ignore' },
  );
  const gone = once(browser, 'exit');
  return {
    async kill() {
      if (browser.exitCode === null && browser.signalCode === null && browser.pid !== undefined) {
        process.kill(-browser.pid, 'SIGKILL');
      }
      await gone;
    },
  };
}
