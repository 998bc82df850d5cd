import { area } from './area.ts';
import { COMPETENCES, type Competence } from './competences.ts';
import type { AreaCode } from './ids.ts';

/** The competences of an area of DigComp 3.0, in order; the area bare (`2`) or prefixed (`digcomp:2`). Throws a `ReferentialError` where types are bypassed. */
export function competencesOf(code: AreaCode | `digcomp:${AreaCode}`): readonly Competence[] {
  const { id } = area(code);
  return COMPETENCES.filter((one) => one.area === id);
}
