import { isFresh } from '../is-fresh.ts';
import type { StepCode, Where } from './path.ts';
import type { PathInput } from './path-input.ts';
import type { PathPlace } from './path-place.ts';
import type { Stage } from './stage.ts';

/** How many places a step names at most. */
const MOST = 3;

/** Steps about somebody to see name places; where the person needs somebody who may act for them, only those who may. */
export function placesFor({
  stage,
  where,
  input,
  only,
}: {
  readonly stage: Stage;
  readonly where: Where;
  readonly input: PathInput;
  readonly only: PathPlace['programmes'][number] | null;
}): { readonly places: readonly PathPlace[]; readonly codes: readonly StepCode[] } {
  if (where !== 'place' || (stage !== 'urgent' && stage !== 'means' && stage !== 'people' && stage !== 'daily'))
    return { places: [], codes: [] };
  const places = (input.places ?? [])
    .filter(({ programmes }) => only === null || programmes.includes(only))
    .slice(0, MOST);
  const isOld = places.some(({ updated }) => !isFresh(updated, input.on));
  return { places, codes: isOld ? ['call-before-coming'] : [] };
}
