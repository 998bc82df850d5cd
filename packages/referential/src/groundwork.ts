import { DIMENSIONS, type Dimension } from './dimensions.ts';
import type { GroundworkId } from './ids.ts';
import { isGroundworkId } from './is-groundwork-id.ts';

/** A dimension below DigComp Basic. Ours. */
export interface Groundwork extends Dimension {
  readonly id: GroundworkId;
  readonly area: 'jalon:0';
  readonly groundwork: true;
}

/** The six dimensions of groundwork in order: pointer, touch, keyboard, windows, icons and words, connecting. */
export const GROUNDWORK: readonly Groundwork[] = /* @__PURE__ */ groundworkAmong(DIMENSIONS);

function groundworkAmong(dimensions: readonly Dimension[]): readonly Groundwork[] {
  return dimensions.filter(isGroundwork);
}

function isGroundwork(dimension: Dimension): dimension is Groundwork {
  return isGroundworkId(dimension.id);
}
