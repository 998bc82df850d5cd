import type { PointRule } from './point-rule.ts';

/** T: largest trace of the information; the prior adds a constant, hence changes nothing (Mulder & van der Linden 2009). */
export const traceRule: PointRule = {
  name: 'T',
  needsRegular: false,
  value(information, size) {
    let sum = 0;
    for (let k = 0; k < size; k++) sum += information[k * (size + 1)] as number;
    return sum;
  },
};
