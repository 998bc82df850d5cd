import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { startBrowser } from '../../benchmarks/sync/device-browser.ts';
import { deviceSite } from '../../benchmarks/sync/device-site.ts';
import { runDeviceTask } from '../../benchmarks/sync/run-device-task.ts';
import { findChromium } from '../browser/find-chromium.ts';
import type { Chaos } from './chaos-round.ts';
import { judgeDevice } from './judge-device.ts';

/** A browser that writes through the vault until all its processes are killed; then it is started again on the same profile. */
export async function deviceChaos(): Promise<Chaos> {
  const found = findChromium();
  if (!found.ok) throw new Error(found.sentence);
  const chromium = found.path;
  const profile = mkdtempSync(join(tmpdir(), 'jalon-chaos-device-'));
  const site = await deviceSite();
  const acknowledged = new Set<number>();

  return {
    name: 'the browser killed while writing',
    async round(random) {
      const before = new Set(acknowledged);
      let failure: string | null = null;
      const stop = site.onReport(({ kind, found: report }) => {
        if (kind === 'failure') failure = report.message;
        if (kind === 'pour') acknowledged.add(report.batch);
      });
      const browser = startBrowser(
        chromium,
        profile,
        site.addressOf({ task: 'pour', name: 'chaos', count: 0, batch: 0 }),
      );
      while (acknowledged.size < before.size + 20 && failure === null) await wait(5);
      await wait(random() * 500);
      await browser.kill();
      // What was sent before the kill may still be on its way here.
      await wait(50);
      stop();
      if (failure !== null) throw new Error(`The page failed before it was killed: ${String(failure)}`);
      const found = await runDeviceTask(
        { site, chromium, profile },
        { task: 'check', name: 'chaos', count: 0, batch: 0 },
      );
      return judgeDevice(acknowledged, before, found);
    },
    async close() {
      await site.close();
      rmSync(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
    },
  };
}
