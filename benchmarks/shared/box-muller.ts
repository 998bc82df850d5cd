import { random } from '@jalon/scoring';

/**
 * Standard normal numbers Z = √(−2 ln U₁)·cos(2πU₂) from a seed (Box & Muller 1958): two uniform numbers each. The set-ups that
 * benchmarks share with other programs are written this way; `normal` of the package draws by another method.
 */
export function boxMuller(seed: number): { readonly uniform: () => number; readonly normal: () => number } {
  const uniform = random(seed);
  return {
    uniform,
    normal: () => {
      const radius = Math.sqrt(-2 * Math.log(uniform()));
      return radius * Math.cos(2 * Math.PI * uniform());
    },
  };
}
