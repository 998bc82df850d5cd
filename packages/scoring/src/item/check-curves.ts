import { refuser } from '../refuser.ts';
import type { CurveItem } from './parameter-variants.ts';
import { isInformativeMixing } from './outcome-mixing.ts';

/** Refuses parameters that no curve can be drawn from, naming the field (`path` is where the item stands). */
export function checkCurves({ model, a, b, chance, slip, dontKnow = 0.5, sd }: CurveItem, path: string): void {
  const expect = refuser('invalid-item', `${path}.`);
  expect(['2PL', 'GRM', 'GPCM'].includes(model), 'model', '2PL, GRM or GPCM');
  expect(a > 0 && a < Infinity, 'a', 'a finite number above 0');
  expect(
    b.length > 0 &&
      b.every(Number.isFinite) &&
      (model === 'GPCM' || (model === 'GRM' ? isIncreasing(b) : b.length === 1)),
    'b',
    'finite numbers: one for 2PL, increasing for GRM',
  );
  expect(dontKnow >= 0 && dontKnow < 1, 'dontKnow', 'a number from 0 to below 1');
  expect(
    chance >= 0 && slip >= 0 && isInformativeMixing(chance, slip, dontKnow),
    'chance',
    'with slip, from 0 and less than knowing pays',
  );
  expect(
    [sd.b, sd.logA].every((value) => value >= 0 && value < Infinity),
    'sd',
    'finite numbers from 0',
  );
}

/** True for finite numbers each above the one before. */
export function isIncreasing(values: readonly number[]): boolean {
  return values.every((value, i) => Number.isFinite(value) && (i === 0 || value > (values[i - 1] as number)));
}
