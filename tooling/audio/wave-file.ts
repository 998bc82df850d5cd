const HEADER = 44;
const RATE = 16_000;

/** The samples of a WAV file as the voice writes it: 16 bits, one channel, 16 kHz. Anything else is a mistake. */
export function waveSamples(file: Buffer): Int16Array {
  const isKnown =
    file.toString('latin1', 0, 4) === 'RIFF' &&
    file.readUInt16LE(22) === 1 &&
    file.readUInt32LE(24) === RATE &&
    file.readUInt16LE(34) === 16 &&
    file.toString('latin1', 36, 40) === 'data';
  if (!isKnown) throw new Error('not a WAV file of 16 bits, one channel, 16 kHz');
  const count = Math.floor(Math.min(file.readUInt32LE(40), file.length - HEADER) / 2);
  return Int16Array.from({ length: count }, (_one, index) => file.readInt16LE(HEADER + 2 * index));
}

/** These samples as a WAV file of 16 bits, one channel, 16 kHz. */
export function waveFile(samples: Int16Array): Buffer {
  const file = Buffer.alloc(HEADER + 2 * samples.length);
  file.write('RIFF', 0, 'latin1');
  file.writeUInt32LE(file.length - 8, 4);
  file.write('WAVEfmt ', 8, 'latin1');
  file.writeUInt32LE(16, 16);
  file.writeUInt16LE(1, 20);
  file.writeUInt16LE(1, 22);
  file.writeUInt32LE(RATE, 24);
  file.writeUInt32LE(2 * RATE, 28);
  file.writeUInt16LE(2, 32);
  file.writeUInt16LE(16, 34);
  file.write('data', 36, 'latin1');
  file.writeUInt32LE(2 * samples.length, 40);
  samples.forEach((sample, index) => file.writeInt16LE(sample, HEADER + 2 * index));
  return file;
}
