/** Lower triangular root of a symmetric positive definite matrix, row by row in one list of `size`² numbers. */
export function cholesky(matrix: readonly number[], size: number): readonly number[] {
  const root = Array.from({ length: size * size }, () => 0);
  const at = (i: number, j: number): number => root[i * size + j] ?? 0;
  for (let i = 0; i < size; i += 1) {
    for (let j = 0; j <= i; j += 1) {
      let sum = matrix[i * size + j] ?? 0;
      for (let k = 0; k < j; k += 1) sum -= at(i, k) * at(j, k);
      root[i * size + j] = i === j ? Math.sqrt(Math.max(sum, 0)) : sum / at(j, j);
    }
  }
  return root;
}
