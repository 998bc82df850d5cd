import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { WORLD_KINDS } from '../../packages/items/src/simulation/world-kinds.ts';
import { distOf } from '../serve/build-app.ts';
import { ROOT } from '../shell/root.ts';
import { firstScreen } from './first-screen.ts';
import {
  FIRST_SCREEN_LIMIT_KIB,
  MEDIATOR_FIRST_LOAD_KIB,
  sizeLimits,
  STYLE_LIMIT_KIB,
  WORLD_FETCHED_LIMIT_KIB,
  worldChunkLimit,
} from './limits.ts';
import { kibibytes, measureEntry, type MeasuredEntry } from './measure-entry.ts';
import { scriptsIn } from './scripts-in.ts';
import { worldChunks } from './world-chunks.ts';

/** Every ceiling of the table of packages measured on what was built; `folder` is where the packages resolve from. */
export async function measureAll(folder: string): Promise<readonly MeasuredEntry[]> {
  const entries: MeasuredEntry[] = [];
  for (const limit of sizeLimits()) {
    try {
      entries.push(await measureEntry(limit, folder));
    } catch (error) {
      const said = error instanceof Error ? error.message : String(error);
      entries.push({
        name: limit.name,
        gzKiB: Number.NaN,
        limitKiB: limit.limitKiB,
        mustNotAppear: [`${limit.name}: ${said}`],
      });
    }
  }
  const style = join(ROOT, 'packages', 'widget', 'dist', 'style.css');
  if (existsSync(style))
    entries.push(plain('@jalon/widget/style.css', gzipSync(readFileSync(style), { level: 9 }).length, STYLE_LIMIT_KIB));
  return entries;
}

/** Every ceiling of what the built apps make somebody fetch. */
export function measureApps(): readonly MeasuredEntry[] {
  return [...learnerEntries(), ...mediatorEntries(), ...portalEntries()];
}

function learnerEntries(): readonly MeasuredEntry[] {
  const learner = distOf('learner');
  const worlds = worldChunks(learner, WORLD_KINDS);
  const most = Math.max(...worlds.map(({ fetched }) => fetched));
  return [
    plain('learner app, JavaScript of the first screen', firstScreen(learner).bytes, FIRST_SCREEN_LIMIT_KIB),
    ...worlds.map(({ kind, own }) => plain(`learner app, world ${kind}`, own, worldChunkLimit(kind))),
    plain('learner app, the most fetched for one kind of world', most, WORLD_FETCHED_LIMIT_KIB),
  ];
}

function mediatorEntries(): readonly MeasuredEntry[] {
  const { bytes, styleBytes } = firstScreen(distOf('mediator'));
  return [
    plain('mediator app, JavaScript of the first load', bytes, MEDIATOR_FIRST_LOAD_KIB.script),
    plain('mediator app, style of the first load', styleBytes, MEDIATOR_FIRST_LOAD_KIB.style),
  ];
}

/** Two doors that open whatever the browser, and whatever it forbids. */
function portalEntries(): readonly MeasuredEntry[] {
  const scripts = scriptsIn(distOf('portal'));
  return [
    {
      ...plain('portal, JavaScript', 0, 0),
      mustNotAppear: scripts.map((file) => `portal: ${file} runs a script, and the portal has none`),
    },
  ];
}

function plain(name: string, bytes: number, limitKiB: number): MeasuredEntry {
  return { name, gzKiB: kibibytes(bytes), limitKiB, mustNotAppear: [] };
}

/** True when every entry is under its ceiling and holds nothing it must not. */
export function withinLimits(entries: readonly MeasuredEntry[]): boolean {
  return entries.every((entry) => entry.gzKiB <= entry.limitKiB && entry.mustNotAppear.length === 0);
}
