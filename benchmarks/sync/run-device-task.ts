import { setTimeout as wait } from 'node:timers/promises';
import { startBrowser } from './device-browser.ts';
import type { DeviceSite } from './device-site.ts';
import type { DeviceReports, DeviceTask } from './device-task.ts';

/** A task that comes to its end, in a browser started for it on this profile. */
export async function runDeviceTask<K extends Exclude<DeviceTask['task'], 'pour'>>(
  { site, chromium, profile }: { readonly site: DeviceSite; readonly chromium: string; readonly profile: string },
  task: DeviceTask & { readonly task: K },
): Promise<DeviceReports[K]> {
  const browser = startBrowser(chromium, profile, site.addressOf(task));
  let stop = (): void => undefined;
  const finished = new Promise<DeviceReports[K]>((resolve, reject) => {
    stop = site.onReport(({ kind, found }) => {
      if (kind === 'failure') reject(new Error(found.message));
      // The page reports under the name of its task.
      if (kind === String(task.task)) resolve(found as DeviceReports[K]);
    });
  });
  const late = wait(PATIENCE_MS, null, { ref: false }).then(() => {
    throw new Error(`The page did not finish "${task.task}" in time.`);
  });
  try {
    return await Promise.race([finished, late]);
  } finally {
    stop();
    // What was acknowledged is on the disk: nothing waits for a graceful end.
    await browser.kill();
  }
}

const PATIENCE_MS = 300_000;
