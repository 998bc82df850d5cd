import { start } from '../engine/start.ts';
import { random } from '../numeric/random.ts';
import type { Model } from '../prior/model.ts';
import { draws } from '../summary/draws.ts';
import type { PersonaKind, SimulatedPeople, SimulatedPerson } from './people.ts';

/** The people to simulate: abilities given or drawn from the true model, the careless first, then those who say "I don't know". */
export function population(people: SimulatedPeople, truth: Model): readonly SimulatedPerson[] {
  const { count, seed, shift = 0 } = people;
  const abilities = people.abilities ?? draws(start({ model: truth, items: [], seed }), count, random(seed));
  return abilities
    .slice(0, count)
    .map((row, e) => ({ kind: kindOf(e, people), abilities: row.map((theta) => theta + shift) }));
}

function kindOf(e: number, { count, careless, dontKnow }: SimulatedPeople): PersonaKind {
  const untilCareless = Math.round((careless?.people ?? 0) * count);
  if (e < untilCareless) return 'careless';
  return e < untilCareless + Math.round((dontKnow?.people ?? 0) * count) ? 'dont_know' : 'ordinary';
}
