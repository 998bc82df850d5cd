import { smallestEigenvalue } from '../../numeric/smallest-eigenvalue.ts';
import type { PointRule } from './point-rule.ts';

/** E: largest smallest eigenvalue of the information, the direction known least known better (Mulder & van der Linden 2009). */
export const eigenvalueRule: PointRule = { name: 'E', needsRegular: true, value: smallestEigenvalue };
