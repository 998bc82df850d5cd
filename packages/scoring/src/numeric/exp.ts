import { powerOfTwo } from './power-of-two.ts';

const STEPS = 32;
const STEPS_PER_UNIT = 46.16624130844683;
/** ln 2 / 32 in two parts; the first has 36 bits, so that its product with a whole number is exact. */
const STEP_HIGH = 0.021660849392446835;
const STEP_LOW = 5.145609244655338e-14;
const LARGEST = 709.782712893384;
const SMALLEST = -745.1332191019412;
/** 2^(j/32). */
const FRACTIONS: Float64Array = /* @__PURE__ */ fractions();

/**
 * e^x from + − × ÷ only, hence the same bits in every browser; relative error below 1e-15.
 * x = n·ln2/32 + r, e^x = 2^(n div 32) · 2^((n mod 32)/32) · e^r with |r| ≤ .011 (table-driven, Tang 1989).
 */
export function exp(x: number): number {
  if (!(x < LARGEST)) return x >= LARGEST ? Infinity : x;
  if (x < SMALLEST) return 0;
  const n = Math.floor(x * STEPS_PER_UNIT + 0.5);
  const r = x - n * STEP_HIGH - n * STEP_LOW;
  const rr = r * r;
  const tail = r + rr * (0.5 + r * (1 / 6)) + rr * rr * (1 / 24 + r * (1 / 120) + rr * (1 / 720));
  const j = n & (STEPS - 1);
  const k = (n - j) / STEPS;
  const fraction = FRACTIONS[j] as number;
  const half = k >> 1;
  return (fraction + fraction * tail) * powerOfTwo(half) * powerOfTwo(k - half);
}

function fractions(): Float64Array {
  const table = new Float64Array(STEPS);
  for (let j = 0; j < STEPS; j++) {
    const x = j * (STEP_HIGH + STEP_LOW);
    let sum = 1;
    for (let n = 22; n >= 1; n--) sum = 1 + (x * sum) / n;
    table[j] = sum;
  }
  return table;
}
