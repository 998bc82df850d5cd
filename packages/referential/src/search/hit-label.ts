import { AREAS } from '../areas.ts';
import { BARRIERS } from '../barriers/barriers.ts';
import { DIMENSIONS } from '../dimensions.ts';
import { GOALS } from '../goals/goals.ts';
import type { Localised } from '../localised.ts';
import { unknownCode } from '../unknown-code.ts';
import type { SearchHit } from './search-hit.ts';

/** What was found, in the few words that people read. Throws a `ReferentialError` for an id that no search gives. */
export function hitLabel({ kind, id }: Pick<SearchHit, 'kind' | 'id'>): Localised {
  const named: Readonly<Record<SearchHit['kind'], readonly { readonly id: string; readonly label: Localised }[]>> = {
    area: AREAS,
    dimension: DIMENSIONS,
    goal: GOALS,
    barrier: BARRIERS,
  };
  const found = named[kind].find((one) => one.id === id);
  if (found === undefined) throw unknownCode('hit/id', `the id of one ${kind}`, id);
  return found.label;
}
