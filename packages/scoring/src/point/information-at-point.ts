import { sigmoid } from '../numeric/sigmoid.ts';
import { addOuter } from './add-outer.ts';
import { checkTheta } from './check-theta.ts';
import { logit, pointLines, type PointItem, type PointLine } from './point-item.ts';

/** Fisher information of these items together at θ, Σ I(z)·aa′: D×D, row-major, symmetric (Reckase 2009). For 2PL, I = P(1−P). */
export function informationAtPoint(items: readonly PointItem[], theta: readonly number[]): Float64Array {
  checkTheta(theta);
  const information = new Float64Array(theta.length * theta.length);
  for (const line of pointLines(items, theta.length))
    addOuter(information, line.slopes, informationOfLogit(line, logit(line, theta)));
  return information;
}

/** Information on z: P′²/(P(1−P)) with P = c + (1−c)σ(z), which is (1−c)σ²(−z)·σ(z)²/(P·σ(−z)). */
export function informationOfLogit({ chance }: Pick<PointLine, 'chance'>, z: number): number {
  const yes = sigmoid(z);
  const no = sigmoid(-z);
  if (chance === 0) return yes * no;
  return ((1 - chance) * yes * yes * no) / (chance + (1 - chance) * yes);
}
