import { weighs } from '../../attempt/weighs.ts';
import type { Item } from '../../item/item.ts';
import type { SessionRecord } from '../session.ts';
import type { Strategy } from './strategy.ts';

/** Some items asked together, then where to go from what they showed. */
export interface Stage {
  readonly id: string;
  /** Asked in this order; one asked already, in another stage, is passed over. */
  readonly items: readonly Item['id'][];
  /** Tried in this order: the first that the stage's mean credit reaches; none, or none reached: the end. */
  readonly routes?: readonly StageRoute[];
}

/** Where to go from a mean credit on, 0–1. Put the highest first. */
export interface StageRoute {
  readonly from: number;
  readonly to: Stage['id'];
}

/**
 * A test in stages: each is asked whole, then the mean credit of what weighs in it ("I do not know" counts 0) says which comes
 * next. Where nothing weighs, because all was passed or the keys are elsewhere, the last route is taken: put the gentlest there. No
 * stage comes twice. Mistakes in the stages are programming errors, told at once.
 */
export function staged(stages: readonly Stage[]): Strategy {
  const byId = new Map(stages.map((stage) => [stage.id, stage]));
  if (byId.size !== stages.length) throw new TypeError('stages: expected an id that no other has');
  for (const { id, routes } of stages) {
    const lost = routes?.find(({ to }) => !byId.has(to));
    if (lost) throw new TypeError(`${id}: expected a route to ${[...byId.keys()].join(', ')}, not ${lost.to}`);
  }
  return (asked) => {
    const ids = new Set(asked.map(({ itemId }) => itemId));
    const passed = new Set<string>();
    let stage = stages[0];
    while (stage !== undefined && !passed.has(stage.id)) {
      const next = stage.items.find((id) => !ids.has(id));
      if (next !== undefined) return next;
      passed.add(stage.id);
      stage = byId.get(routeFrom(stage, asked) ?? '');
    }
    return null;
  };
}

function routeFrom({ items, routes = [] }: Stage, asked: readonly SessionRecord[]): string | undefined {
  const credits = asked.flatMap(({ itemId, observation }) =>
    observation && items.includes(itemId) && weighs(observation) ? [observation.credit ?? 0] : [],
  );
  if (credits.length === 0) return routes.at(-1)?.to;
  const mean = credits.reduce((sum, credit) => sum + credit, 0) / credits.length;
  // A hair of rounding must not cost a stage: three thirds are one.
  return routes.find(({ from }) => mean >= from - 1e-9)?.to;
}
