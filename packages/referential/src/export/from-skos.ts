import { checkSkosFrame } from './check-skos-frame.ts';
import type { ExportedFrame } from './exported-frame.ts';
import { readSkosBand, readSkosCode, readSkosEntry, readSkosRow, readSkosTopic } from './read-skos-nodes.ts';
import { skosContext } from './skos-context.ts';
import { skosDifference } from './skos-difference.ts';
import { CHECKED_SCHEME, skosDocument } from './skos-document.ts';
import type { SkosIssue } from './skos-issue.ts';
import type { SkosNode } from './skos-node.ts';
import { skosNodeReader, type SkosNodeReader } from './skos-node-reader.ts';
import { SkosRefusal } from './skos-refusal.ts';

/** A frame read back, or the first thing that keeps it from being read. */
export type SkosResult =
  | { readonly ok: true; readonly value: ExportedFrame }
  | { readonly ok: false; readonly error: SkosIssue };

/**
 * Reads a document that `toSkos` wrote, after `JSON.parse`: `fromSkos(toSkos(options))` gives `exportFrame(options)`. Any
 * other SKOS, any other way to write the same in JSON-LD, and a document of which a node was lost, added, repeated or changed
 * since, is refused by the first place at fault. Never throws.
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
  const scheme = graph.find(({ place }) => place === CHECKED_SCHEME);
  if (scheme === undefined)
    throw new SkosRefusal('missing', '/@graph', `the scheme of DigComp, ${CHECKED_SCHEME}`, undefined);
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
  checkSkosFrame(frame);
  allPointedAt(graph);
  asWritten(
    frame,
    graph.map(({ node }) => node),
  );
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

/** Nothing beside what the frame says, nothing lost, and no word that is not the one written. */
function asWritten(frame: ExportedFrame, nodes: readonly SkosNode[]): void {
  const ours = skosDocument(frame)['@graph'];
  const issue = skosDifference(ours, nodes);
  if (issue !== null) throw new SkosRefusal('differs', issue.place, issue.expected, issue.found);
  const [expected, found] = [ours, nodes].map(
    (graph) => graph.find((node) => node['@id'] === CHECKED_SCHEME)?.['checksum'],
  );
  if (found !== expected)
    throw new SkosRefusal('changed', `${CHECKED_SCHEME}/checksum`, 'the checksum of these words', found);
}

/** What a scheme or a concept says that it holds is there. */
function allPointedAt(graph: readonly SkosNodeReader[]): void {
  const places = new Set(graph.map(({ place }) => place));
  for (const node of graph)
    for (const word of ['hasTopConcept', 'narrower'])
      for (const id of node.links(word))
        if (!places.has(id)) throw new SkosRefusal('missing', `${node.place}/${word}`, 'a node of this graph', id);
}
