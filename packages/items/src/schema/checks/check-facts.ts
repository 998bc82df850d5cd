import { checkCondition, type Condition, type FactValue } from '@jalon/referential/condition';
import type { World } from '../../item/item.ts';
import { leavesOf } from '../../simulation/leaves-of.ts';
import { simulationOf } from '../../simulation/simulation-of.ts';
import { foldField } from '../../simulations/form/facts.ts';
import { foldText } from '../../text/fold-text.ts';
import { tidyText } from '../../text/tidy-text.ts';
import type { Report } from './report.ts';

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
  const shaped = shapeTyped(world, fact, constant);
  if (shaped !== constant) return JSON.stringify(shaped);
  const ids = idsFor(world, fact);
  return ids === null || ids.includes(constant) ? null : `one of ${ids.join(', ')}`;
}

/** The constant as the fact would give it, had it been typed. */
function shapeTyped(world: World, fact: string, constant: string): string {
  if (world.kind === 'search' && fact === 'query.folded') return foldText(constant);
  if (world.kind === 'search' && fact === 'query') return tidyText(constant);
  if (world.kind !== 'form') return constant;
  const field = world.fields.find(({ id }) => fact === `field.${id}` || fact === `field.${id}.folded`);
  if (field === undefined) return constant;
  return fact.endsWith('.folded') ? foldField(field.kind, constant) : tidyText(constant);
}

/** The ids that a fact naming one can take; null for a fact that names none. */
function idsFor(world: World, fact: string): readonly string[] | null {
  const ids = (list: readonly { readonly id: string }[], ...others: readonly string[]) => [
    ...others,
    ...list.map(({ id }) => id),
  ];
  if (world.kind === 'pointing' && fact === 'selected') return ids(world.targets, 'none');
  if (world.kind === 'arrange' && fact.startsWith('place.')) return ids(world.places, 'none');
  if (world.kind === 'page' && fact === 'pressed.first') return ids(world.blocks, 'none');
  if (world.kind === 'search' && /^opened\.(first|last)$/u.test(fact)) return ids(world.results, 'none');
  if (world.kind === 'desktop' && fact === 'window.front') return ids(world.windows, 'none');
  if (world.kind === 'files' && (fact === 'folder.current' || /^file\.[^.]+\.folder$/u.test(fact))) {
    return ids(world.folders, 'root');
  }
  if (world.kind !== 'form') return null;
  const field = world.fields.find(({ id, kind }) => kind === 'choice' && fact === `field.${id}`);
  return field === undefined ? null : ids(field.options ?? [], '');
}
