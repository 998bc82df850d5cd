import { simulationOf, type World } from '../../packages/items/src/index.ts';

/** A fact, or several that differ by an id only, with the kind of value it takes. */
export interface NamedFact {
  /** Ids stand as the list they come from: `opened.<messages>`. */
  readonly name: string;
  readonly value: string;
}

/** Every fact of a world, found by running it. */
export function worldFacts(world: World): readonly NamedFact[] {
  const simulation = simulationOf(world.kind);
  const lists = idsByList(world, 'id');
  const facts = Object.entries(simulation.facts(world, simulation.init(world))).map(([name, value]) => ({
    name: name
      .split('.')
      .map((part) => (lists.has(part) ? `<${lists.get(part)}>` : part))
      .join('.'),
    value: kindOf(value, lists),
  }));
  return facts.filter((fact, index) => facts.findIndex((other) => other.name === fact.name) === index);
}

function kindOf(value: unknown, lists: ReadonlyMap<string, string>): string {
  if (typeof value === 'boolean') return 'true or false';
  if (typeof value === 'number') return 'a number';
  if (Array.isArray(value)) return 'a list';
  return lists.has(String(value)) || value === 'none' || value === 'root' ? 'an id, or a word' : 'a text';
}

/** The name of the list that each id of a world stands in. */
function idsByList(value: unknown, list: string): ReadonlyMap<string, string> {
  if (Array.isArray(value)) return merged(value.map((one) => idsByList(one, list)));
  if (typeof value !== 'object' || value === null) return new Map();
  const { id } = value as { readonly id?: unknown };
  const own = typeof id === 'string' ? [new Map([[id, list]])] : [];
  return merged([...Object.entries(value).map(([name, member]) => idsByList(member, name)), ...own]);
}

function merged(maps: readonly ReadonlyMap<string, string>[]): ReadonlyMap<string, string> {
  return new Map(maps.flatMap((map) => [...map]));
}
