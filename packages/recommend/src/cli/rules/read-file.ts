import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs';

/** Bytes of one file of rules, cases or facts. */
const LARGEST = 16 * 1024 * 1024;

/** The text of a regular file in UTF-8. Throws, with a code, what the file system says, and where it is no such file or too large. */
export function readFile(path: string): string {
  // A pipe would otherwise keep the command waiting for a writer. Windows has no such flag.
  const file = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  try {
    const { size } = fstatSync(file);
    if (!fstatSync(file).isFile()) throw fault(path, 'ENOTFILE', 'expected a file');
    if (size > LARGEST) throw fault(path, 'E2LARGE', `expected at most ${LARGEST} bytes, found ${size}`);
    const bytes = new Uint8Array(size);
    let length = 0;
    for (let read = -1; read !== 0 && length < size; length += read)
      read = readSync(file, bytes, length, size - length, null);
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(0, length));
  } catch (error) {
    if (error instanceof TypeError) throw fault(path, 'ENOTUTF8', 'expected UTF-8');
    throw error;
  } finally {
    closeSync(file);
  }
}

function fault(path: string, code: string, message: string): Error {
  return Object.assign(new Error(`${path}: ${message}`), { code, path });
}
