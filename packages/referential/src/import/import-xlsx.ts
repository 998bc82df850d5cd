import { shown } from '../shown.ts';
import { IMPORT_LIMITS, type ImportLimits } from './import-limits.ts';
import type { ImportResult } from './import-result.ts';
import { importWith } from './import-with.ts';
import { Refusal } from './refusal.ts';
import { rawFromXlsx } from './xlsx/raw-from-xlsx.ts';

/**
 * Reads the XLSX of the data supplement of DigComp 3.0 (JRC144705), as its bytes or as the buffer that `file.arrayBuffer()`
 * gives. The same frame comes out of it as of the JSON-LD.
 */
export function importXlsx(file: Uint8Array | ArrayBuffer, limits: ImportLimits = IMPORT_LIMITS): ImportResult {
  const bytes = bytesOf(file);
  return importWith(
    'xlsx',
    limits,
    (notes) => {
      if (bytes === null) throw new Refusal('wrong-type', 'file', 'bytes', shown(file));
      if (bytes.length > limits.fileSize)
        throw new Refusal('too-large', 'file', `at most ${limits.fileSize} bytes`, `${bytes.length}`);
      return rawFromXlsx(bytes, limits, notes);
    },
    () => bytes ?? new Uint8Array(),
  );
}

/** By what they are called, as those of another window or worker have another constructor. */
function bytesOf(file: unknown): Uint8Array | null {
  const kind = Object.prototype.toString.call(file);
  if (kind === '[object Uint8Array]') return file as Uint8Array;
  return kind === '[object ArrayBuffer]' ? new Uint8Array(file as ArrayBuffer) : null;
}
