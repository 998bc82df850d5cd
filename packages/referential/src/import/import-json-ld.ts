import { strToU8 } from 'fflate';
import { shown } from '../shown.ts';
import { IMPORT_LIMITS, type ImportLimits } from './import-limits.ts';
import type { ImportResult } from './import-result.ts';
import { importWith } from './import-with.ts';
import { repaired } from './import-notes.ts';
import { Refusal } from './refusal.ts';
import { rawFromJsonLd } from './jsonld/raw-from-json-ld.ts';

/**
 * Reads the JSON-LD of the data supplement of DigComp 3.0 (JRC144705). Its hash is that of the text in UTF-8, so that a file
 * decoded with its bytes unchanged is recognised. A byte order mark is allowed, and is part of the hash.
 */
export function importJsonLd(text: string, limits: ImportLimits = IMPORT_LIMITS): ImportResult {
  return importWith(
    'jsonld',
    limits,
    (notes) => {
      if (typeof text !== 'string') throw new Refusal('wrong-type', 'text', 'text', shown(text));
      const raw = rawFromJsonLd(text, limits, notes);
      repaired(notes, 'untagged-language');
      return raw;
    },
    () => strToU8(text),
  );
}
