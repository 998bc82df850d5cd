import { crc32 } from '../import/zip/crc32.ts';
import type { ExportedFrame } from './exported-frame.ts';
import { skosContext } from './skos-context.ts';
import { skosGraph } from './skos-graph.ts';
import type { SkosNode } from './skos-node.ts';

/** A SKOS document in JSON-LD 1.1: plain data, ready for `JSON.stringify`. */
export interface SkosDocument {
  readonly '@context': Readonly<Record<string, unknown>>;
  /** Schemes, bands, areas and dimensions, statements and outcomes, codes of other frames, then crosswalks. */
  readonly '@graph': readonly SkosNode[];
}

/** Where the checksum of a document stands. */
export const CHECKED_SCHEME = 'scheme:digcomp';

/**
 * The one document that says a frame. The scheme of DigComp bears a checksum: the CRC-32 of the other words of the graph, as
 * JSON in UTF-16, low byte first. It shows damage, and vouches for nobody.
 */
export function skosDocument(frame: ExportedFrame): SkosDocument {
  const graph = skosGraph(frame);
  const checksum = crc32(utf16(JSON.stringify(graph)))
    .toString(16)
    .padStart(8, '0');
  return {
    '@context': skosContext(),
    '@graph': graph.map((node) => (node['@id'] === CHECKED_SCHEME ? { ...node, checksum } : node)),
  };
}

/** UTF-16, low byte first. */
function utf16(text: string): Uint8Array {
  const bytes = new Uint8Array(2 * text.length);
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    bytes[2 * at] = unit;
    bytes[2 * at + 1] = unit >> 8;
  }
  return bytes;
}
