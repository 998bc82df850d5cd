import { isFresh } from '../is-fresh.ts';
import type { Resource } from '../resource.ts';
import type { StepCode, Where } from './path.ts';
import type { PathInput } from './path-input.ts';
import type { PathPlace } from './path-place.ts';
import type { Stage } from './stage.ts';

/** How many places a step names at most. */
const MOST = 3;

const NONE = { places: [], codes: [] } as const;

/** Steps about somebody who is found in such places name some; where the person needs somebody who may act for them, only those who may. */
export function placesFor({
  main,
  stage,
  where,
  input,
  only,
}: {
  readonly main: Resource | undefined;
  readonly stage: Stage;
  readonly where: Where;
  readonly input: PathInput;
  readonly only: PathPlace['programmes'][number] | null;
}): { readonly places: readonly PathPlace[]; readonly codes: readonly StepCode[] } {
  if (where !== 'place' || (stage !== 'urgent' && stage !== 'means' && stage !== 'people' && stage !== 'daily'))
    return NONE;
  const foundAt = main?.foundAt;
  if (foundAt === undefined) return NONE;
  const programmes = [only, foundAt === 'any-place' ? null : foundAt].filter((one) => one !== null);
  const places = (input.places ?? [])
    .filter((place) => programmes.every((programme) => place.programmes.includes(programme)))
    .slice(0, MOST);
  const isOld = places.some(({ updated }) => !isFresh(updated, input.on));
  return { places, codes: isOld ? ['call-before-coming'] : [] };
}
