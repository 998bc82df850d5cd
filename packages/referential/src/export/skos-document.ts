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
  const text = JSON.stringify(graph);
  const bytes = Uint8Array.from({ length: 2 * text.length }, (_, at) => text.charCodeAt(at >> 1) >> (8 * (at & 1)));
  const checksum = crc32(bytes).toString(16).padStart(8, '0');
  return {
    '@context': skosContext(),
    '@graph': graph.map((node) => (node['@id'] === CHECKED_SCHEME ? { ...node, checksum } : node)),
  };
}
