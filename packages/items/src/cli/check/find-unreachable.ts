import type { BankItem } from '../../item/item.ts';
import { pointer, type PathStep } from '../../schema/at-path.ts';
import { searchWorld, soughtCondition, type Sought } from './search-world.ts';
import { textsIn } from './texts-in.ts';
import type { PlacedTrouble } from './trouble.ts';

/**
 * Rules that never hold and parts of the world that nobody ever meets. A part is anything with an id that facts speak of: it is
 * reached when something can be done to it, when one of these facts changes or takes its id as a value, or when what it says is said. A translation is built
 * alike: French will do.
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
  const parts = partsIn(fr.world, []).map(({ id, path, texts }) => ({
    part: 'world' as const,
    name: id,
    path: `/item/content/fr/world${pointer(path)}`,
    sought: soughtPart(id, texts),
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
function soughtPart(id: string, texts: readonly string[]): Sought {
  return {
    holds({ facts, start, said, touched }) {
      const own = Object.keys(start).filter((name) => name.split('.').includes(id));
      return (
        own.length === 0 ||
        touched.has(id) ||
        own.some((name) => facts[name] !== start[name]) ||
        Object.values(facts).includes(id) ||
        texts.some((text) => said.some((line) => line.includes(text)))
      );
    },
  };
}

interface Part {
  readonly id: string;
  readonly path: readonly PathStep[];
  /** What it says itself: of several words where it has some, since one alone may be said elsewhere too. */
  readonly texts: readonly string[];
}

function partsIn(value: unknown, path: readonly PathStep[]): readonly Part[] {
  if (Array.isArray(value)) return value.flatMap((one, index) => partsIn(one, [...path, index]));
  if (typeof value !== 'object' || value === null) return [];
  const { id } = value as { readonly id?: unknown };
  const all = textsIn(value).flatMap(({ name, text }) => (name === 'id' || name === 'kind' ? [] : [text]));
  const long = all.filter((text) => /\s/u.test(text.trim()));
  const texts = long.length > 0 ? long : all;
  const own = typeof id === 'string' ? [{ id, path: [...path, 'id'], texts }] : [];
  return [...own, ...Object.entries(value).flatMap(([name, member]) => partsIn(member, [...path, name]))];
}
