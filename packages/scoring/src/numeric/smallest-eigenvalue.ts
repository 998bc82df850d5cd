const MOST_SWEEPS = 40;

/** Smallest eigenvalue of a symmetric matrix (n×n, row-major), by cyclic Jacobi rotations (Golub & Van Loan 2013, §8.5): +, −, ×, ÷ and √ only. */
export function smallestEigenvalue(matrix: Float64Array, n: number): number {
  const m = matrix.slice();
  for (let sweep = 0; sweep < MOST_SWEEPS; sweep++) {
    let rotated = false;
    for (let p = 0; p < n; p++) for (let q = p + 1; q < n; q++) rotated = rotate(m, n, p, q) || rotated;
    if (!rotated) break;
  }
  let smallest = Infinity;
  for (let k = 0; k < n; k++) smallest = Math.min(smallest, m[k * (n + 1)] as number);
  return smallest;
}

/** Turns rows and columns p and q so that m[p][q] vanishes; false when it is nothing already. */
function rotate(m: Float64Array, n: number, p: number, q: number): boolean {
  const off = m[p * n + q] as number;
  const pp = m[p * (n + 1)] as number;
  const qq = m[q * (n + 1)] as number;
  if (Math.abs(off) <= Number.EPSILON * 1e-3 * (Math.abs(pp) + Math.abs(qq))) return false;
  const half = (qq - pp) / (2 * off);
  const tangent = (half < 0 ? -1 : 1) / (Math.abs(half) + Math.sqrt(half * half + 1));
  const cosine = 1 / Math.sqrt(tangent * tangent + 1);
  const sine = tangent * cosine;
  for (let k = 0; k < n; k++) {
    const kp = m[k * n + p] as number;
    const kq = m[k * n + q] as number;
    m[k * n + p] = cosine * kp - sine * kq;
    m[k * n + q] = sine * kp + cosine * kq;
  }
  for (let k = 0; k < n; k++) {
    const pk = m[p * n + k] as number;
    const qk = m[q * n + k] as number;
    m[p * n + k] = cosine * pk - sine * qk;
    m[q * n + k] = sine * pk + cosine * qk;
  }
  return true;
}
