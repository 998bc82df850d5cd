const LOWEST = -540;
const HIGHEST = 540;
const POWERS: Float64Array = /* @__PURE__ */ powers();

/** 2^k exactly, for whole k in −540…540: `2 ** k` is left to the implementation by ECMAScript, doubling is not. */
export function powerOfTwo(k: number): number {
  return POWERS[k - LOWEST] as number;
}

function powers(): Float64Array {
  const table = new Float64Array(HIGHEST - LOWEST + 1);
  let up = 1;
  let down = 1;
  for (let k = 0; k <= HIGHEST; k++) {
    table[k - LOWEST] = up;
    table[-k - LOWEST] = down;
    up *= 2;
    down /= 2;
  }
  return table;
}
