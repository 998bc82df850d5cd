import { existsSync } from 'node:fs';
import { join } from 'node:path';

const NAME = 'DigComp-3.0-data-supplement-2025-11-24.jsonld';
const BESIDE = join(import.meta.dirname, '..', '..', '..', '..', 'shared', 'data', 'digcomp3');

/** The path of the official JSON-LD in DIGCOMP3_DIR, or beside the checkout; null where it is absent. */
export function officialJsonLd(): string | null {
  const path = join(process.env['DIGCOMP3_DIR'] ?? BESIDE, NAME);
  return existsSync(path) ? path : null;
}
