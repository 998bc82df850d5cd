import type { BankItem } from '../../item/item.ts';
import { pointer, type PathStep } from '../../schema/at-path.ts';
import { searchWorld, soughtCondition, type Sought } from './search-world.ts';
import type { PlacedTrouble } from './trouble.ts';

/**
 * Rules that never hold and parts of the world that nothing is ever done to. A part is anything with an id that facts speak of: it
 * is reached when one of these facts changes, or when a fact takes its id as a value. A translation is built alike: French will do.
 */
export function findUnreachable({ item, key }: BankItem): readonly PlacedTrouble[] {
  const { fr } = item.content;
  if (fr.type !== 'simulation' || key.scoring.template !== 'goal') return [];
  const rules = key.scoring.evidence.map(({ observable, when }, index) => ({
    part: 'rule' as const,
    name: observable,
    path: `/key/scoring/evidence/${index}/when`,
    sought: soughtCondition(when),
  }));
  const parts = idsIn(fr.world, []).map(({ id, path }) => ({
    part: 'world' as const,
    name: id,
    path: `/item/content/fr/world${pointer(path)}`,
    sought: soughtPart(id),
  }));
  const all = [...rules, ...parts];
  const { missing, search } = searchWorld(
    fr.world,
    key,
    all.map(({ sought }) => sought),
  );
  return all
    .filter((_, index) => missing.includes(index))
    .map(({ part, name, path }) => ({ path, trouble: { code: 'unreachable-state', part, name, search } }));
}

/** Facts put dots around ids. One that no fact speaks of is scenery. */
function soughtPart(id: string): Sought {
  return {
    holds(facts, start) {
      const own = Object.keys(start).filter((name) => name.split('.').includes(id));
      const named = Object.entries(facts).some(([name, value]) => value === id && start[name] !== id);
      return own.length === 0 || named || own.some((name) => facts[name] !== start[name]);
    },
  };
}

function idsIn(
  value: unknown,
  path: readonly PathStep[],
): readonly { readonly id: string; readonly path: readonly PathStep[] }[] {
  if (Array.isArray(value)) return value.flatMap((one, index) => idsIn(one, [...path, index]));
  if (typeof value !== 'object' || value === null) return [];
  const { id } = value as { readonly id?: unknown };
  const own = typeof id === 'string' ? [{ id, path: [...path, 'id'] }] : [];
  return [...own, ...Object.entries(value).flatMap(([name, member]) => idsIn(member, [...path, name]))];
}
