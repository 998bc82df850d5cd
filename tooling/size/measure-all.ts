import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { WORLD_KINDS } from '../../packages/items/src/simulation/world-kinds.ts';
import { ROOT } from '../shell/root.ts';
import { firstScreen } from './first-screen.ts';
import {
  FIRST_SCREEN_LIMIT_KIB,
  sizeLimits,
  STYLE_LIMIT_KIB,
  WORLD_FETCHED_LIMIT_KIB,
  worldChunkLimit,
} from './limits.ts';
import { kibibytes, measureEntry, type MeasuredEntry } from './measure-entry.ts';
import { worldChunks } from './world-chunks.ts';

/** Every ceiling of the table measured on what was built; `folder` is where the packages resolve from. */
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
  const learner = join(ROOT, 'apps', 'learner', 'dist');
  if (existsSync(join(learner, 'index.html'))) {
    entries.push(
      plain('learner app, JavaScript of the first screen', firstScreen(learner).bytes, FIRST_SCREEN_LIMIT_KIB),
    );
    const worlds = worldChunks(learner, WORLD_KINDS);
    for (const { kind, own } of worlds) entries.push(plain(`learner app, world ${kind}`, own, worldChunkLimit(kind)));
    const most = Math.max(...worlds.map(({ fetched }) => fetched));
    entries.push(plain('learner app, the most fetched for one kind of world', most, WORLD_FETCHED_LIMIT_KIB));
  }
  return entries;
}

function plain(name: string, bytes: number, limitKiB: number): MeasuredEntry {
  return { name, gzKiB: kibibytes(bytes), limitKiB, mustNotAppear: [] };
}

/** True when every entry is under its ceiling and holds nothing it must not. */
export function withinLimits(entries: readonly MeasuredEntry[]): boolean {
  return entries.every((entry) => entry.gzKiB <= entry.limitKiB && entry.mustNotAppear.length === 0);
}
