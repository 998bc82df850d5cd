/** Three nodes for averages over N(0, 1), exact for polynomials up to degree five (Gauss–Hermite, probabilists' form; Abramowitz & Stegun 1964, 25.4.46). */
export const GAUSS_HERMITE_3: readonly { readonly node: number; readonly weight: number }[] = [
  { node: -1.7320508075688772, weight: 1 / 6 },
  { node: 0, weight: 2 / 3 },
  { node: 1.7320508075688772, weight: 1 / 6 },
];
