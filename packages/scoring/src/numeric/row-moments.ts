/** What the rows of a table are weighed with. */
export interface NodeWeights {
  readonly weight: Float64Array;
  /** Weight × node. */
  readonly weightedNode: Float64Array;
}

/** How many rows share one pass: arrays of moments and offsets need one less than this to spare at the end. */
export const ROWS_AT_ONCE = 4;

/**
 * Writes m0[i] = Σ w·P and m1[i] = Σ w·x·P for rows `first` … `end` − 1 of a table, row i beginning at offsets[i] + from; the weights
 * begin at `at`. Four rows go together, so that weights are read once for all and no addition waits for the one before; a row's sums
 * do not depend on its neighbours. With a stride of n every nth node stands for n. Up to three places beyond `end` are written too.
 */
export function rowMoments(
  table: Float64Array,
  offsets: Int32Array,
  first: number,
  end: number,
  { weight, weightedNode }: NodeWeights,
  at: number,
  from: number,
  length: number,
  m0: Float64Array,
  m1: Float64Array,
  stride = 1,
): void {
  const stop = at + length;
  for (let i = first; i < end; i += ROWS_AT_ONCE) {
    const row = offsets[i] as number;
    const toTwo = (offsets[i + 1] as number) - row;
    const toThree = (offsets[i + 2] as number) - row;
    const toFour = (offsets[i + 3] as number) - row;
    let one0 = 0;
    let one1 = 0;
    let two0 = 0;
    let two1 = 0;
    let three0 = 0;
    let three1 = 0;
    let four0 = 0;
    let four1 = 0;
    for (let q = at, p = row + from; q < stop; q += stride, p += stride) {
      const w = weight[q] as number;
      const wx = weightedNode[q] as number;
      const p1 = table[p] as number;
      const p2 = table[p + toTwo] as number;
      const p3 = table[p + toThree] as number;
      const p4 = table[p + toFour] as number;
      one0 += w * p1;
      one1 += wx * p1;
      two0 += w * p2;
      two1 += wx * p2;
      three0 += w * p3;
      three1 += wx * p3;
      four0 += w * p4;
      four1 += wx * p4;
    }
    m0[i] = stride * one0;
    m1[i] = stride * one1;
    m0[i + 1] = stride * two0;
    m1[i + 1] = stride * two1;
    m0[i + 2] = stride * three0;
    m1[i + 2] = stride * three1;
    m0[i + 3] = stride * four0;
    m1[i + 3] = stride * four1;
  }
}
