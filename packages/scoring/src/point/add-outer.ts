/** Adds weight·aa′ to a matrix (row-major), exactly symmetric if it was. */
export function addOuter(matrix: Float64Array, a: readonly number[], weight: number): void {
  const size = a.length;
  for (let i = 0; i < size; i++)
    for (let j = 0; j <= i; j++) {
      const value = (matrix[i * size + j] as number) + weight * ((a[i] as number) * (a[j] as number));
      matrix[i * size + j] = value;
      matrix[j * size + i] = value;
    }
}
