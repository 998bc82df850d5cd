import { cholesky } from '../../numeric/cholesky.ts';
import { inverseFromCholesky } from '../../numeric/inverse-from-cholesky.ts';
import type { PointRule } from './point-rule.ts';

/** A: smallest trace of the inverse of the information, the sum of the variances; its negative (Mulder & van der Linden 2009). */
export const averageVarianceRule: PointRule = {
  name: 'A',
  needsRegular: true,
  value(information, size) {
    const root = cholesky(information, size);
    if (!root) return -Infinity;
    const covariance = inverseFromCholesky(root, size);
    let sum = 0;
    for (let k = 0; k < size; k++) sum -= covariance[k * (size + 1)] as number;
    return sum;
  },
};
