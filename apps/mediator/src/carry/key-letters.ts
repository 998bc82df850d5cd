import { sha256 } from '../desk/sha256.ts';

/** Four groups of four letters by which two people tell that they look at the same key. */
export async function keyLetters(publicKey: string): Promise<string> {
  const digest = await sha256(publicKey);
  return [0, 4, 8, 12].map((at) => digest.slice(at, at + 4).toUpperCase()).join(' ');
}
