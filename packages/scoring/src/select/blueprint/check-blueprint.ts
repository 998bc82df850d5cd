import type { Config } from '../../engine/config.ts';
import { ScoringError } from '../../scoring-error.ts';
import type { Blueprint } from './blueprint.ts';
import { checkBounds } from './check-bounds.ts';
import { contentOf, enemiesById, hasTags } from './content-item.ts';
import { completion } from './completion.ts';
import { kindsOf } from './kinds.ts';
import { membershipOf } from './membership.ts';

/** Partial sessions tried before a blueprint is believed possible. */
const MOST_TRIALS = 3000;

/** Refuses a blueprint with a bound that is none, or that no session can meet, naming the constraints that conflict. */
export function checkBlueprint(config: Config, blueprint: Blueprint): void {
  checkBounds(config, blueprint);
  const conflicts = blueprintConflicts(config, blueprint);
  if (conflicts.length > 0)
    throw new ScoringError(
      'infeasible',
      `blueprint: ${conflicts.join(', ')}`,
      'constraints that some set of items of this bank can meet together',
    );
}

/** The least set of constraints that cannot be met together with this bank: dropping any one of them would help. Empty when all can be met. */
export function blueprintConflicts(config: Config, blueprint: Blueprint): readonly string[] {
  const all = [
    'length',
    ...(blueprint.bounds ?? []).map((_, i) => `bounds[${i}]`),
    ...(['tags', 'seenBefore', 'seconds'] as const).filter((name) => blueprint[name] !== undefined),
    'oneOfFamily',
    'enemies',
  ];
  const solvable = solver(config, blueprint);
  if (solvable(new Set(all))) return [];
  return all.reduce((kept, name) => {
    const without = kept.filter((other) => other !== name);
    return solvable(new Set(without)) ? kept : without;
  }, all);
}

function solver(config: Config, blueprint: Blueprint): (kept: ReadonlySet<string>) => boolean {
  const content = contentOf(config);
  const enemies = enemiesById(config, blueprint);
  const seen = new Set(blueprint.seenBefore);
  const { tags = {}, bounds = [], oneOfFamily = true, length, seconds = Infinity } = blueprint;
  return (kept) => {
    const membership = membershipOf(
      config,
      bounds.filter((_, i) => kept.has(`bounds[${i}]`)),
    );
    const usable = content.items.filter(
      (item) => !(kept.has('tags') && !hasTags(item, tags)) && !(kept.has('seenBefore') && seen.has(item.id)),
    );
    const { kinds } = kindsOf(content, membership, usable, {
      oneOfFamily: oneOfFamily && kept.has('oneOfFamily'),
      enemies: kept.has('enemies') ? enemies : new Map(),
    });
    const problem = {
      membership,
      kinds,
      length: kept.has('length') ? length : Infinity,
      seconds: kept.has('seconds') ? seconds : Infinity,
    };
    const counts = membership.bounds.map(() => 0);
    return completion(problem, { counts, items: 0, seconds: 0, taken: null }, MOST_TRIALS) !== null;
  };
}
