/** A number in [0, 1) that depends on (seed, counter) only: a generator without state, so that resuming needs none (finaliser of MurmurHash3, A. Appleby 2011, public domain). */
export function hashUniform(seed: number, counter: number): number {
  let h = (seed ^ Math.imul(counter + 1, 0x9e3779b1)) >>> 0;
  for (let round = 0; round < 2; round++) {
    h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
    h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
    h ^= h >>> 16;
  }
  return (h >>> 0) / 4294967296;
}
