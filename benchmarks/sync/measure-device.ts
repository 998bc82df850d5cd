import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findChromium } from '../../tooling/browser/find-chromium.ts';
import { median } from '../shared/median.ts';
import { deviceSite } from './device-site.ts';
import { runDeviceTask } from './run-device-task.ts';

/** What a device does in a real Chromium, through the vault. */
export interface DeviceFigures {
  /** Strict and encrypted, in batches of 50. */
  readonly deviceEventsPerSecond: number;
  /** Of one batch of 50, in milliseconds. */
  readonly deviceBatchP99Ms: number;
  /** From a passphrase to everybody listed, in a browser that was just started, in milliseconds; the median of some starts. */
  readonly deviceOpenMs: number;
  /** Of that, until the vault is open. */
  readonly deviceUnlockMs: number;
}

/** So many batches, and so many persons with four events each. */
export async function measureDevice({
  batches,
  persons,
  opens = 5,
}: {
  readonly batches: number;
  readonly persons: number;
  readonly opens?: number;
}): Promise<DeviceFigures> {
  const found = findChromium();
  if (!found.ok) throw new Error(found.sentence);
  const profile = mkdtempSync(join(tmpdir(), 'jalon-device-'));
  const site = await deviceSite();
  const place = { site, chromium: found.path, profile };
  try {
    const written = await runDeviceTask(place, { task: 'write', name: 'write', count: batches, batch: 50 });
    await runDeviceTask(place, { task: 'fill', name: 'people', count: persons, batch: 4 });
    const unlocks: number[] = [];
    const totals: number[] = [];
    for (let time = 0; time < opens; time += 1) {
      const opened = await runDeviceTask(place, { task: 'open', name: 'people', count: 0, batch: 0 });
      if (opened.persons !== persons) throw new Error(`Of ${persons} persons, ${opened.persons} were listed.`);
      unlocks.push(opened.unlockMs);
      totals.push(opened.unlockMs + opened.listMs);
    }
    return {
      deviceEventsPerSecond: (written.events * 1000) / written.ms,
      deviceBatchP99Ms: written.batchMs[Math.floor(written.batchMs.length * 0.99)] ?? Number.NaN,
      deviceOpenMs: median(totals),
      deviceUnlockMs: median(unlocks),
    };
  } finally {
    await site.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  }
}
