import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs';
import type { JsonFault } from './json/json-fault.ts';

/** Bytes of one file: a thousand items take about six millions. */
const LARGEST = 16 * 1024 * 1024;

/**
 * The text of a regular file, without its byte order mark, or why it holds none. Throws what the file system says; never reads
 * more than the limit, whatever the file becomes meanwhile.
 */
export function readText(
  path: string,
): { readonly ok: true; readonly text: string } | { readonly ok: false; readonly fault: JsonFault } {
  // A pipe would otherwise keep the command waiting for a writer. Windows has no such flag.
  const file = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  try {
    const { size } = fstatSync(file);
    if (!fstatSync(file).isFile()) throw Object.assign(new Error(`${path}: expected a file`), { code: 'ENOTFILE' });
    if (size > LARGEST) return { ok: false, fault: 'too-large' };
    const bytes = new Uint8Array(size);
    let length = 0;
    for (let read = -1; read !== 0 && length < size; length += read)
      read = readSync(file, bytes, length, size - length, null);
    return { ok: true, text: new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(0, length)) };
  } catch (error) {
    if (error instanceof TypeError) return { ok: false, fault: 'encoding' };
    throw error;
  } finally {
    closeSync(file);
  }
}
