import { checkCondition, type Condition, type FactValue } from '@jalon/referential/condition';
import type { World } from '../../item/item.ts';
import { leavesOf } from '../../simulation/leaves-of.ts';
import { simulationOf } from '../../simulation/simulation-of.ts';
import type { Report } from './report.ts';
import { worldCheckOf } from './world-checks.ts';

/** Checks a condition against a world: declared facts only, compared with constants that they can be equal to. */
export function checkFacts(condition: Condition, world: World, report: Report): void {
  const simulation = simulationOf(world.kind);
  const issues = checkCondition(condition, simulation.factNames(world));
  for (const issue of issues) {
    report(
      issue.path.split('/').slice(1),
      issue.code === 'unknown-fact' ? `one of ${simulation.factNames(world).join(', ')}` : issue.expected,
    );
  }
  if (issues.length > 0) return;
  const facts = simulation.facts(world, simulation.init(world));
  for (const leaf of leavesOf(condition)) {
    for (const constant of [leaf.value].flat()) {
      const expected = mismatch(world, leaf.fact, facts[leaf.fact], constant);
      if (expected !== null) report([], `${leaf.fact} compared with ${expected}, not with ${JSON.stringify(constant)}`);
    }
  }
}

/** What the constant should be for the fact ever to equal it; null when it is fine. */
function mismatch(world: World, fact: string, value: FactValue | undefined, constant: FactValue): string | null {
  if (typeof value !== typeof constant) return `a ${typeof value}`;
  if (typeof constant !== 'string') return null;
  const check = worldCheckOf(world);
  const shaped = check.typed?.(world, fact, constant) ?? constant;
  if (shaped !== constant) return JSON.stringify(shaped);
  const ids = check.values?.(world, fact) ?? null;
  return ids === null || ids.includes(constant) ? null : `one of ${ids.join(', ')}`;
}
