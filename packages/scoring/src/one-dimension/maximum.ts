/** An objective at θ with its first two derivatives. */
export interface ObjectivePoint {
  readonly value: number;
  readonly slope: number;
  readonly bend: number;
}

const SCAN_STEP = 0.1;
const TOLERANCE = 1e-13;
const MOST_STEPS = 100;

/** The best interior maximum of an objective on [low, high]: every + to − crossing of the slope is refined; null when there is none. */
export function interiorMaximum(
  objective: (theta: number) => ObjectivePoint,
  low: number,
  high: number,
): number | null {
  const cells = Math.max(1, Math.ceil((high - low) / SCAN_STEP));
  let bestTheta: number | null = null;
  let bestValue = -Infinity;
  let left = low;
  let leftSlope = objective(low).slope;
  for (let i = 1; i <= cells; i++) {
    const right = low + ((high - low) * i) / cells;
    const rightSlope = objective(right).slope;
    if (leftSlope > 0 && rightSlope <= 0) {
      const theta = refine(objective, left, right);
      const { value } = objective(theta);
      if (value > bestValue) {
        bestValue = value;
        bestTheta = theta;
      }
    }
    left = right;
    leftSlope = rightSlope;
  }
  return bestTheta;
}

/** Newton's step where it stays inside the bracket, else bisection. */
function refine(objective: (theta: number) => ObjectivePoint, low: number, high: number): number {
  let theta = (low + high) / 2;
  for (let step = 0; step < MOST_STEPS; step++) {
    const { slope, bend } = objective(theta);
    if (slope > 0) low = theta;
    else high = theta;
    const newton = theta - slope / bend;
    const next = bend < 0 && newton > low && newton < high ? newton : (low + high) / 2;
    if (Math.abs(next - theta) <= TOLERANCE * Math.max(1, Math.abs(theta))) return next;
    theta = next;
  }
  return theta;
}
