import type { HubRules } from '../../../../packages/history/src/hub/hub-rules.ts';
import type { Command } from './command.ts';
import { becomeQuiet, lookAround, lookAtHub, type HistoryFault } from './look-around.ts';
import { runCommand, type Said } from './run-command.ts';
import { createWorld, type World } from './world.ts';

/** Devices, each of a tenant, and what happens, in order. */
export interface DrawnHistory {
  readonly devices: readonly string[];
  readonly commands: readonly Command[];
}

/** What one history came to. */
export interface HistoryReport {
  readonly faults: readonly HistoryFault[];
  /** What each command came to, for whoever reads the history. */
  readonly said: readonly Said[];
  readonly kept: number;
  /** Pieces of data that the hub had at quiet points. */
  readonly looked: number;
}

/**
 * Lets a history happen in a world of its own, until a law does not hold. The hub is looked at whenever something reached it, everything
 * at quiet points.
 */
export async function runHistory({ devices, commands }: DrawnHistory, rules?: HubRules): Promise<HistoryReport> {
  const world = createWorld(devices, rules);
  const said: Said[] = [];
  for (const command of commands) {
    const went = command.do === 'quiet' ? 'done' : await runCommand(world, command);
    const faults =
      command.do === 'quiet' ? await atRest(world) : REACHES.includes(command.do) ? await lookAtHub(world) : [];
    said.push(faults.length === 0 ? went : 'broken');
    if (faults.length > 0) return { faults, said, kept: world.kept.size, looked: world.looked };
  }
  return { faults: [], said, kept: world.kept.size, looked: world.looked };
}

/** What changes something at the hub. */
const REACHES: readonly Command['do'][] = ['sync', 'erase', 'restore', 'retain'];

async function atRest(world: World): Promise<readonly HistoryFault[]> {
  const restless = await becomeQuiet(world);
  return restless === null ? lookAround(world) : [restless];
}
