/** (LL′)⁻¹, exactly symmetric, from the lower triangle L (n×n, row-major). */
export function inverseFromCholesky(lower: Float64Array, n: number): Float64Array {
  const inverse = new Float64Array(n * n); // first L⁻¹
  for (let j = 0; j < n; j++) {
    for (let i = j; i < n; i++) {
      let sum = i === j ? 1 : 0;
      for (let k = j; k < i; k++) sum -= (lower[i * n + k] as number) * (inverse[k * n + j] as number);
      inverse[i * n + j] = sum / (lower[i * n + i] as number);
    }
  }
  const result = new Float64Array(n * n);
  for (let i = 0; i < n; i++) {
    for (let j = 0; j <= i; j++) {
      let sum = 0;
      for (let k = i; k < n; k++) sum += (inverse[k * n + i] as number) * (inverse[k * n + j] as number);
      result[i * n + j] = sum;
      result[j * n + i] = sum;
    }
  }
  return result;
}
