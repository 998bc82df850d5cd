import { strFromU8 } from 'fflate';
import type { ImportLimits } from '../import-limits.ts';
import { Refusal } from '../refusal.ts';
import { isSafeName } from './is-safe-name.ts';
import type { ZipPart } from './zip-part.ts';

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const END_SIZE = 22;
const PLACE = 'archive';

/**
 * The parts of a zip archive by name, from its central directory (PKWARE APPNOTE 6.3.10, without Zip64, encryption or volumes),
 * each checked against its local header. Nothing is unpacked: counts, names and declared sizes are refused before that.
 */
export function readDirectory(bytes: Uint8Array, limits: ImportLimits): ReadonlyMap<string, ZipPart> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endRecord(view);
  const count = view.getUint16(end + 10, true);
  const size = view.getUint32(end + 12, true);
  const start = view.getUint32(end + 16, true);
  if (count === 0xffff || size === 0xffffffff || start === 0xffffffff)
    throw new Refusal('unsupported-zip', PLACE, 'an archive without Zip64', 'Zip64');
  if (view.getUint32(end + 4, true) !== 0 || view.getUint16(end + 8, true) !== count)
    throw new Refusal('unsupported-zip', PLACE, 'an archive in one volume', 'several volumes');
  if (start + size > end)
    throw new Refusal('corrupt-zip', PLACE, 'a directory before its end record', `${start + size}`);
  if (count > limits.parts) throw new Refusal('too-large', PLACE, `at most ${limits.parts} parts`, `${count}`);

  const parts = new Map<string, ZipPart>();
  const names = new Set<string>();
  let offset = start;
  let unpacked = 0;
  for (let index = 0; index < count; index += 1) {
    if (offset + 46 > start + size || view.getUint32(offset, true) !== CENTRAL)
      throw new Refusal('corrupt-zip', `${PLACE}/${index}`, 'an entry of the directory', 'something else');
    const [nameLength, extraLength, commentLength] = [28, 30, 32].map((at) => view.getUint16(offset + at, true));
    const next = offset + 46 + (nameLength ?? 0) + (extraLength ?? 0) + (commentLength ?? 0);
    if (next > start + size)
      throw new Refusal('corrupt-zip', `${PLACE}/${index}`, 'an entry within the directory', `${next}`);
    const name = strFromU8(bytes.subarray(offset + 46, offset + 46 + (nameLength ?? 0)));
    if (!isSafeName(name) || names.has(name.toLowerCase()))
      throw new Refusal('unsafe-name', `${PLACE}/${index}`, 'a relative path without “..”, named once', name);
    names.add(name.toLowerCase());
    if ((view.getUint16(offset + 8, true) & 1) !== 0)
      throw new Refusal('unsupported-zip', name, 'a part that is not encrypted', 'an encrypted part');
    const method = view.getUint16(offset + 10, true);
    if (method !== 0 && method !== 8)
      throw new Refusal('unsupported-zip', name, 'a part stored or deflated', `compression method ${method}`);
    const packedBytes = view.getUint32(offset + 20, true);
    const unpackedBytes = view.getUint32(offset + 24, true);
    unpacked += unpackedBytes;
    if (unpacked > limits.unpackedBytes)
      throw new Refusal('too-large', name, `at most ${limits.unpackedBytes} bytes unpacked`, `${unpacked}`);
    const local = view.getUint32(offset + 42, true);
    if (local + 30 > start || view.getUint32(local, true) !== LOCAL)
      throw new Refusal('corrupt-zip', name, 'a local header', 'something else');
    const data = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
    if (data + packedBytes > start)
      throw new Refusal('corrupt-zip', name, 'a part before the directory', `${data + packedBytes}`);
    parts.set(name, {
      name,
      compression: method === 0 ? 'stored' : 'deflated',
      crc32: view.getUint32(offset + 16, true),
      packedBytes,
      unpackedBytes,
      start: data,
    });
    offset = next;
  }
  refuseOverlap(parts);
  return parts;
}

/** Where the end record stands: in the last 64 KiB, its comment reaching the end of the file. */
function endRecord(view: DataView): number {
  for (let at = view.byteLength - END_SIZE; at >= Math.max(0, view.byteLength - END_SIZE - 0xffff); at -= 1)
    if (view.getUint32(at, true) === END && at + END_SIZE + view.getUint16(at + 20, true) === view.byteLength)
      return at;
  if (view.byteLength >= 4 && view.getUint32(0, true) === LOCAL)
    throw new Refusal('truncated-zip', PLACE, 'an archive with its end record', 'an archive cut short');
  throw new Refusal('not-a-zip', PLACE, 'an XLSX file, which is a zip archive', 'something else');
}

/** Parts that share bytes are how a small archive declares a huge content. */
function refuseOverlap(parts: ReadonlyMap<string, ZipPart>): void {
  let reached = 0;
  for (const part of [...parts.values()].toSorted((a, b) => a.start - b.start)) {
    if (part.start < reached) throw new Refusal('corrupt-zip', part.name, 'parts that share no bytes', 'an overlap');
    reached = part.start + part.packedBytes;
  }
}
