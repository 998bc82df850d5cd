import { cholesky } from '../../numeric/cholesky.ts';
import { log } from '../../numeric/log.ts';
import type { PointRule } from './point-rule.ts';

/** D: largest ln det of the information, smallest volume of the confidence ellipsoid (Segall 1996). */
export const determinantRule: PointRule = {
  name: 'D',
  needsRegular: true,
  value(information, size) {
    const root = cholesky(information, size);
    if (!root) return -Infinity;
    let sum = 0;
    for (let k = 0; k < size; k++) sum += 2 * log(root[k * (size + 1)] as number);
    return sum;
  },
};
