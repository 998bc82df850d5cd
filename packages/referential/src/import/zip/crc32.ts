/** CRC-32 (ISO 3309, polynomial 0xEDB88320) of some bytes, 0 to 2³² − 1. */
export function crc32(bytes: Uint8Array): number {
  const table = Uint32Array.from({ length: 256 }, (_, index) => {
    let word = index;
    for (let bit = 0; bit < 8; bit += 1) word = (word & 1) === 0 ? word >>> 1 : (word >>> 1) ^ 0xedb88320;
    return word;
  });
  let crc = 0xffffffff;
  for (const byte of bytes) crc = (crc >>> 8) ^ (table[(crc ^ byte) & 0xff] ?? 0);
  return (crc ^ 0xffffffff) >>> 0;
}
