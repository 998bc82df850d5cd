/** Opus counts its samples at this rate, whatever it was given. */
const RATE = 48_000;

/**
 * How long an Ogg Opus file lasts, from the position that its last page tells and the samples that its head says to skip; null where
 * the file is not one, or holds no sound.
 */
export function oggSeconds(file: Buffer): number | null {
  const head = file.indexOf('OpusHead', 0, 'latin1');
  const last = file.lastIndexOf('OggS', undefined, 'latin1');
  if (file.indexOf('OggS', 0, 'latin1') !== 0 || head !== 28 || file.length < last + 14) return null;
  const samples = Number(file.readBigInt64LE(last + 6)) - file.readUInt16LE(head + 10);
  return samples > 0 ? samples / RATE : null;
}
