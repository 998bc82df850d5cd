import { IMPORT_LIMITS, type ImportLimits } from './import-limits.ts';
import type { ImportResult } from './import-result.ts';
import { importWith } from './import-with.ts';
import { Refusal } from './refusal.ts';
import { rawFromXlsx } from './xlsx/raw-from-xlsx.ts';

/** Reads the XLSX of the data supplement of DigComp 3.0 (JRC144705). The same frame comes out of it as of the JSON-LD. */
export function importXlsx(bytes: Uint8Array, limits: ImportLimits = IMPORT_LIMITS): ImportResult {
  return importWith(
    'xlsx',
    limits,
    (notes) => {
      if (bytes.length > limits.fileSize)
        throw new Refusal('too-large', 'file', `at most ${limits.fileSize} bytes`, `${bytes.length}`);
      return rawFromXlsx(bytes, limits, notes);
    },
    () => bytes,
  );
}
