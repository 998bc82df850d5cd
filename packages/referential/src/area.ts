import { AREAS, type Area } from './areas.ts';
import type { AreaCode, AreaId } from './ids.ts';
import { unknownCode } from './unknown-code.ts';

/**
 * The area that bears this code: `jalon:0`, or an area of DigComp 3.0, bare (`1`) or prefixed (`digcomp:1`). Throws a
 * `ReferentialError` for any other, which types rule out.
 */
export function area(code: AreaCode | AreaId): Area {
  const found = AREAS.find((one) => one.id === code || (one.id !== 'jalon:0' && one.code === code));
  if (found === undefined) throw unknownCode('code', 'an area, 1 to 5, digcomp:1 to digcomp:5 or jalon:0', code);
  return found;
}
