import { exportFrame } from './export-frame.ts';
import type { ExportOptions } from './export-options.ts';
import { skosDocument, type SkosDocument } from './skos-document.ts';

/**
 * The referential as SKOS in JSON-LD 1.1 (W3C, 2009 and 2020): areas, dimensions and bands with our words, crosswalks as
 * mapping relations and, each with its source and status, as statements about them. Deterministic. Throws a
 * `ReferentialError` for options that types rule out.
 */
export function toSkos(options: ExportOptions = {}): SkosDocument {
  return skosDocument(exportFrame(options));
}
