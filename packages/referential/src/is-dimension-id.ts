import type { DimensionId } from './ids.ts';
import { isCompetenceId } from './is-competence-id.ts';
import { isGroundworkId } from './is-groundwork-id.ts';

/** Whether a value read from outside is the id of one of the 27 dimensions. */
export function isDimensionId(value: unknown): value is DimensionId {
  return isGroundworkId(value) || isCompetenceId(value);
}
