/** Under this, of 32 768, there is only the voice's own silence. */
const QUIET = 200;

/** Samples kept around what is heard: five hundredths of a second before it, a tenth after. */
const BEFORE = 800;
const AFTER = 1600;

/** Samples at 16 kHz without the silence at both ends: the voice leaves three quarters of a second after each sentence. */
export function trimSilence(samples: Int16Array): Int16Array {
  const isHeard = (sample: number): boolean => Math.abs(sample) >= QUIET;
  const first = samples.findIndex(isHeard);
  if (first === -1) return samples.subarray(0, 0);
  const last = samples.findLastIndex(isHeard);
  return samples.subarray(Math.max(0, first - BEFORE), Math.min(samples.length, last + 1 + AFTER));
}
