import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const NAME = 'DigComp-3.0-data-supplement-2025-11-24';
const BESIDE = join(import.meta.dirname, '../../../../../shared/data/digcomp3');

/** Both official files, from DIGCOMP3_DIR or beside the checkout; null where one is absent. */
export function officialFiles(): { readonly jsonLd: string; readonly xlsx: Uint8Array } | null {
  const path = join(process.env['DIGCOMP3_DIR'] ?? BESIDE, NAME);
  if (!existsSync(`${path}.jsonld`) || !existsSync(`${path}.xlsx`)) return null;
  return { jsonLd: readFileSync(`${path}.jsonld`, 'utf8'), xlsx: readFileSync(`${path}.xlsx`) };
}
