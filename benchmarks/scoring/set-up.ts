import { boxMuller } from '../shared/box-muller.ts';
import { uniforms } from '../shared/uniforms.ts';

const SEED = 20261121;
export const ITEMS_ASKED = 20;
const PEOPLE = 1000;

/** A 2PL bank, as arrays: a = exp(.25 + .3Z) on .4…3, b = 1.2Z on ±4, six decimals. */
export interface Bank {
  readonly size: number;
  readonly a: readonly number[];
  readonly b: readonly number[];
}

export function bankOf(size: number): Bank {
  const { normal, uniform } = boxMuller(SEED + size);
  const a: number[] = [];
  const b: number[] = [];
  for (let j = 0; j < size; j++) {
    a.push(sixDecimals(Math.min(3, Math.max(0.4, Math.exp(0.25 + 0.3 * normal())))));
    b.push(sixDecimals(Math.min(4, Math.max(-4, 1.2 * normal()))));
    uniform(); // the place of a guessing parameter, 0 here
  }
  return { size, a, b };
}

/** True abilities of 1,000 people, N(0, 1). */
export function abilities(): readonly number[] {
  const { normal } = boxMuller(SEED + 1);
  return Array.from({ length: PEOPLE }, () => sixDecimals(normal()));
}

/** Whether person e is right on item j: one uniform number per pair, whatever the engine. */
export function answers({ size, a, b }: Bank, people: number): (e: number, j: number) => 0 | 1 {
  const luck = uniforms(SEED + 2 + size, people * size);
  const theta = abilities();
  return (e, j) => {
    const p = 1 / (1 + Math.exp(-(a[j] ?? NaN) * ((theta[e] ?? NaN) - (b[j] ?? NaN))));
    return (luck[e * size + j] ?? NaN) < p ? 1 : 0;
  };
}

function sixDecimals(x: number): number {
  return Math.round(x * 1e6) / 1e6;
}
