import { Inflate } from 'fflate';
import { Refusal } from '../refusal.ts';
import { crc32 } from './crc32.ts';
import type { ZipPart } from './zip-part.ts';

/** Packed bytes given at a time: Deflate grows them at most 1 032 times, so 16 MiB before the size is looked at again. */
const STEP = 16 * 1024;

/**
 * The bytes of a part. Stops as soon as it yields more than it declares, and refuses one whose size or checksum is not as
 * declared: fflate alone believes the directory and checks no sum.
 */
export function unpackPart(bytes: Uint8Array, part: ZipPart): Uint8Array {
  const packed = bytes.subarray(part.start, part.start + part.packedBytes);
  const unpacked = part.compression === 'stored' ? packed : inflate(packed, part);
  if (unpacked.length !== part.unpackedBytes)
    throw new Refusal('corrupt-zip', part.name, `${part.unpackedBytes} bytes, as declared`, `${unpacked.length}`);
  if (crc32(unpacked) !== part.crc32) throw new Refusal('corrupt-zip', part.name, 'the declared checksum', 'another');
  return unpacked;
}

function inflate(packed: Uint8Array, part: ZipPart): Uint8Array {
  const unpacked = new Uint8Array(part.unpackedBytes);
  let length = 0;
  const stream = new Inflate((chunk) => {
    if (length + chunk.length > unpacked.length)
      throw new Refusal('corrupt-zip', part.name, `${part.unpackedBytes} bytes, as declared`, 'more');
    unpacked.set(chunk, length);
    length += chunk.length;
  });
  try {
    for (let at = 0; at === 0 || at < packed.length; at += STEP)
      stream.push(packed.subarray(at, at + STEP), at + STEP >= packed.length);
  } catch (error) {
    if (error instanceof Refusal) throw error;
    throw new Refusal('corrupt-zip', part.name, 'a deflated part', error instanceof Error ? error.message : 'none');
  }
  return unpacked.subarray(0, length);
}
