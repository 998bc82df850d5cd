import { existsSync } from 'node:fs';
import { join } from 'node:path';

const NAME = 'DigComp-3.0-data-supplement-2025-11-24';
const BESIDE = join(import.meta.dirname, '..', '..', '..', '..', 'shared', 'data', 'digcomp3');

/** The path of an official file in DIGCOMP3_DIR, or beside the checkout; null where it is absent. */
export function officialFile(format: 'jsonld' | 'xlsx'): string | null {
  const path = join(process.env['DIGCOMP3_DIR'] ?? BESIDE, `${NAME}.${format}`);
  return existsSync(path) ? path : null;
}
