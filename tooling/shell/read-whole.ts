/** A whole number as a person wrote it. Anything else, or less than the least, ends the process with code 2 and one sentence. */
export function readWhole(option: string, text: string, least: number): number {
  const number = /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN;
  if (number >= least) return number;
  console.error(`${option} is a whole number from ${least}; "${text}" is not.`);
  process.exit(2);
}
