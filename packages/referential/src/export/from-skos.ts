import { shown } from '../shown.ts';
import type { ExportedFrame } from './exported-frame.ts';
import { readSkosBand, readSkosCode, readSkosEntry, readSkosRow, readSkosTopic } from './read-skos-nodes.ts';
import { skosContext } from './skos-context.ts';
import type { SkosIssue } from './skos-issue.ts';
import { skosNodeReader, type SkosNodeReader } from './skos-node-reader.ts';
import { SkosRefusal } from './skos-refusal.ts';

/** A frame read back, or the first thing that keeps it from being read. */
export type SkosResult =
  | { readonly ok: true; readonly value: ExportedFrame }
  | { readonly ok: false; readonly error: SkosIssue };

/**
 * Reads a document that `toSkos` wrote, after `JSON.parse`: `fromSkos(toSkos(options))` gives `exportFrame(options)`. Any
 * other SKOS, and any other way to write the same in JSON-LD, is refused by its place. Never throws.
 */
export function fromSkos(json: unknown): SkosResult {
  try {
    return { ok: true, value: read(json) };
  } catch (error) {
    if (error instanceof SkosRefusal) return { ok: false, error: error.issue };
    throw error;
  }
}

const TOPICS: readonly string[] = ['area', 'groundwork', 'competence'];
const CODES: readonly string[] = ['statement', 'outcome'];

function read(json: unknown): ExportedFrame {
  const document = skosNodeReader(json, '');
  const graph = document.nodes('@graph');
  sameContext((json as { readonly '@context'?: unknown })['@context']);
  const scheme = graph.find(({ place }) => place === 'scheme:digcomp');
  if (scheme === undefined)
    throw new SkosRefusal('missing', '/@graph', 'the scheme of DigComp, scheme:digcomp', undefined);
  const concepts = graph.filter((node) => typeOf(node) === 'Concept');
  const kinds = new Map(concepts.map((node) => [node, node.text('kind')]));
  const own = (node: SkosNodeReader): boolean => /^(?:digcomp|jalon|band):/.test(node.place);
  const some = (wanted: readonly string[]): readonly SkosNodeReader[] =>
    concepts.filter((node) => own(node) && wanted.includes(kinds.get(node) ?? ''));
  const frame: ExportedFrame = {
    version: scheme.text('versionInfo'),
    officialAttribution: scheme.has('citation') ? scheme.text('citation') : null,
    bands: some(['band']).map(readSkosBand),
    topics: some(TOPICS).map(readSkosTopic),
    codes: some(CODES).map(readSkosCode),
    crosswalks: graph.filter((node) => typeOf(node) === 'Statement').map(readSkosRow),
    met: concepts.filter((node) => !own(node)).map(readSkosEntry),
  };
  const read = frame.bands.length + frame.topics.length + frame.codes.length + frame.met.length;
  if (read !== concepts.length)
    throw new SkosRefusal('wrong-shape', '/@graph', 'concepts of known kinds', `${read} of ${concepts.length}`);
  whole(frame);
  allPointedAt(graph);
  return frame;
}

function typeOf(node: SkosNodeReader): string {
  return node.oneOf('@type', ['ConceptScheme', 'Concept', 'Statement']);
}

/** The same words under other meanings would be read wrongly. */
function sameContext(context: unknown): void {
  const [ours, theirs] = [skosContext(), context].map((one) => JSON.stringify(one));
  if (ours !== theirs) throw new SkosRefusal('other-context', '/@context', 'the context that toSkos writes', context);
}

/** Every code once, and whatever holds it there too. */
function whole({ topics, codes, met, crosswalks }: ExportedFrame): void {
  const placed = [...topics, ...codes, ...met];
  const ids = new Set<string>();
  for (const { id } of placed) {
    if (ids.has(id)) throw new SkosRefusal('wrong-shape', id, 'one node', 'two');
    ids.add(id);
  }
  for (const { id, parent } of placed)
    if (parent !== null && !ids.has(parent))
      throw new SkosRefusal('missing', `${id}/broader`, 'a node of this graph', parent);
  for (const { from, to } of crosswalks)
    for (const end of [from, to])
      if (!ids.has(end)) throw new SkosRefusal('missing', `${from} → ${to}`, 'a node of this graph', shown(end));
}

/** What a scheme or a concept says that it holds is there. */
function allPointedAt(graph: readonly SkosNodeReader[]): void {
  const places = new Set(graph.map(({ place }) => place));
  for (const node of graph)
    for (const word of ['hasTopConcept', 'narrower'])
      for (const id of node.links(word))
        if (!places.has(id)) throw new SkosRefusal('missing', `${node.place}/${word}`, 'a node of this graph', id);
}
