import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs';
import { IMPORT_LIMITS, importJsonLd, importXlsx, type ImportResult, type UnreadableCode } from '../import/index.ts';

/**
 * Reads a file by what it begins with: a zip archive is an XLSX, anything else is taken for JSON-LD. Throws what the file system
 * says, and an error with the code `ENOTFILE` for a folder, a pipe or a device. Never reads more than the limit.
 */
export function importFile(path: string): ImportResult {
  const bytes = readAtMost(path, IMPORT_LIMITS.fileSize + 1);
  if (bytes.length > IMPORT_LIMITS.fileSize)
    return unreadable('too-large', `at most ${IMPORT_LIMITS.fileSize} bytes`, 'more');
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) return importXlsx(bytes);
  try {
    return importJsonLd(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes));
  } catch (error) {
    if (error instanceof TypeError) return unreadable('bad-text', 'an XLSX, or JSON-LD in UTF-8', 'other bytes');
    throw error;
  }
}

/** The first bytes of a regular file. Whatever the file becomes meanwhile, it is the one opened that is looked at. */
function readAtMost(path: string, limit: number): Uint8Array {
  // A pipe would otherwise keep the command waiting for a writer. Windows has no such flag.
  const file = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  try {
    if (!fstatSync(file).isFile()) throw Object.assign(new Error(`${path}: expected a file`), { code: 'ENOTFILE' });
    const bytes = new Uint8Array(limit);
    let length = 0;
    for (let read = -1; read !== 0 && length < bytes.length; length += read)
      read = readSync(file, bytes, length, bytes.length - length, null);
    return bytes.subarray(0, length);
  } finally {
    closeSync(file);
  }
}

function unreadable(code: UnreadableCode, expected: string, found: string): ImportResult {
  return { ok: false, issue: { code, severity: 'error', place: 'file', expected, found } };
}
