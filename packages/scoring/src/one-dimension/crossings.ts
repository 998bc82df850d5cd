/** The slope of an objective at θ, with the derivative of that slope where it is known. */
export interface SlopePoint {
  readonly slope: number;
  readonly bend?: number;
}

const SCAN_STEP = 0.1;
const TOLERANCE = 1e-14;
const MOST_STEPS = 100;

/** Every θ on [low, high] where the slope goes from + to −, refined to the last digits: the interior maxima of the objective. */
export function crossings(objective: (theta: number) => SlopePoint, low: number, high: number): readonly number[] {
  const cells = Math.max(1, Math.ceil((high - low) / SCAN_STEP));
  const found: number[] = [];
  let left = low;
  let leftSlope = objective(low).slope;
  for (let i = 1; i <= cells; i++) {
    const right = low + ((high - low) * i) / cells;
    const rightSlope = objective(right).slope;
    if (leftSlope > 0 && rightSlope <= 0) found.push(refine(objective, left, right, leftSlope, rightSlope));
    left = right;
    leftSlope = rightSlope;
  }
  return found;
}

/**
 * Newton's step, or the secant through the bracket where no derivative is known (Illinois rule, Dowell & Jarratt 1971: the weight of an end
 * kept twice is halved); bisection where the step leaves the bracket.
 */
function refine(
  objective: (theta: number) => SlopePoint,
  low: number,
  high: number,
  lowSlope: number,
  highSlope: number,
): number {
  let side = 0;
  let theta = (low + high) / 2;
  for (let step = 0; step < MOST_STEPS; step++) {
    const { slope, bend } = objective(theta);
    if (slope === 0) return theta;
    if (slope > 0) {
      low = theta;
      lowSlope = slope;
      if (side > 0) highSlope /= 2;
      side = 1;
    } else {
      high = theta;
      highSlope = slope;
      if (side < 0) lowSlope /= 2;
      side = -1;
    }
    const proposed =
      bend === undefined ? (low * highSlope - high * lowSlope) / (highSlope - lowSlope) : theta - slope / bend;
    const next = proposed > low && proposed < high ? proposed : (low + high) / 2;
    if (Math.abs(next - theta) <= TOLERANCE * Math.max(1, Math.abs(theta))) return next;
    theta = next;
  }
  return theta;
}
