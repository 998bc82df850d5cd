import { powerOfTwo } from './power-of-two.ts';

/** ln 2 in two parts; the first has 40 bits, so that its product with an exponent is exact. */
const LN2_HIGH = 0.6931471805592082;
const LN2_LOW = 7.371002565167799e-13;
const SQRT2 = 1.4142135623730951;
const SMALLEST_NORMAL = 2.2250738585072014e-308;
const BITS: Float64Array = /* @__PURE__ */ new Float64Array(1);
const WORDS: Uint32Array = /* @__PURE__ */ new Uint32Array(BITS.buffer);
/** Where the sign and exponent are: 1 on a little-endian machine. */
const HIGH: number = /* @__PURE__ */ highWord();

/**
 * Natural logarithm from + − × ÷ only, hence the same bits in every browser; relative error below 1e-15.
 * x = 2^e·m with m in [√½, √2); ln m = 2 artanh((m−1)/(m+1)). NaN below 0, −∞ at 0.
 */
export function log(x: number): number {
  if (!(x > 0)) return x === 0 ? -Infinity : Number.NaN;
  if (x === Infinity) return x;
  let shift = 0;
  if (x < SMALLEST_NORMAL) {
    shift = -54;
    x *= powerOfTwo(54);
  }
  BITS[0] = x;
  const word = WORDS[HIGH] as number;
  let e = (word >>> 20) - 1023 + shift;
  WORDS[HIGH] = (word & 0x000fffff) | 0x3ff00000;
  let m = BITS[0] as number;
  if (m > SQRT2) {
    m /= 2;
    e += 1;
  }
  const s = (m - 1) / (m + 1);
  const z = s * s;
  // Σ zⁱ/(2i+3), written out: a loop would divide at every turn.
  let series = 1 / 21 + z * (1 / 23);
  series = 1 / 19 + z * series;
  series = 1 / 17 + z * series;
  series = 1 / 15 + z * series;
  series = 1 / 13 + z * series;
  series = 1 / 11 + z * series;
  series = 1 / 9 + z * series;
  series = 1 / 7 + z * series;
  series = 1 / 5 + z * series;
  series = 1 / 3 + z * series;
  return e * LN2_HIGH + (2 * s + (2 * s * z * series + e * LN2_LOW));
}

function highWord(): number {
  BITS[0] = 1;
  return WORDS[1] === 0x3ff00000 ? 1 : 0;
}
