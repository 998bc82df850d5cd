import type { ExportedBand, ExportedCode, ExportedEntry, ExportedFrame, ExportedTopic } from './exported-frame.ts';
import type { SkosNode } from './skos-node.ts';
import { skosMatches } from './skos-matches.ts';
import { schemeOf, skosSchemes } from './skos-schemes.ts';

/** The nodes of a frame: schemes, bands, areas and dimensions, statements and outcomes, codes of other frames, then crosswalks. */
export function skosGraph(frame: ExportedFrame): readonly SkosNode[] {
  const matches = skosMatches(frame.crosswalks);
  const children = childrenById([...frame.topics, ...frame.codes, ...frame.met]);
  const concept = (one: Placed, own: SkosNode): SkosNode => ({
    '@id': one.id,
    '@type': 'Concept',
    notation: one.code,
    kind: one.kind,
    ...own,
    inScheme: schemeOf(one.id),
    ...(one.parent === null ? { topConceptOf: schemeOf(one.id) } : { broader: one.parent }),
    ...(children.has(one.id) ? { narrower: children.get(one.id) } : {}),
    ...matches.get(one.id),
  });
  return [
    ...skosSchemes(frame),
    ...frame.bands.map(bandNode),
    ...frame.topics.map((topic) => concept(topic, topicWords(topic))),
    ...frame.codes.map((code) => concept(code, codeWords(code))),
    ...frame.met.map((entry) => concept(entry, { ...filled('prefLabel', entry.titles), ...formerly(entry.id) })),
    ...frame.crosswalks.map(({ from, relation, to, status, source, note, onRequest }) => ({
      '@type': 'Statement',
      subject: from,
      predicate: relation,
      object: to,
      crosswalkStatus: status,
      source,
      ...(note === undefined ? {} : { note }),
      ...(onRequest === undefined ? {} : { onRequest }),
    })),
  ];
}

type Placed = ExportedTopic | ExportedCode | ExportedEntry;

function bandNode({ id, titles, titleStatus, aliases }: ExportedBand, index: number): SkosNode {
  return {
    '@id': `band:${id}`,
    '@type': 'Concept',
    notation: id,
    kind: 'band',
    rank: index + 1,
    prefLabel: titles,
    ...statuses(titleStatus),
    ...filled('altLabel', aliases),
    inScheme: 'scheme:bands',
    topConceptOf: 'scheme:bands',
  };
}

function topicWords(topic: ExportedTopic): SkosNode {
  const { id, titles, titleStatus, labels, aliases, about, canDo, keywords, provenance, official } = topic;
  return {
    prefLabel: titles,
    ...statuses(titleStatus),
    ...filled('altLabel', aliases),
    ...filled('hiddenLabel', keywords),
    plainLabel: labels,
    ...filled('definition', about),
    ...(canDo.length === 0
      ? {}
      : {
          canDo: canDo.map(({ at, words }) =>
            topic.kind === 'groundwork' ? { atStep: at, words } : { atBand: `band:${at}`, words },
          ),
        }),
    ...(provenance === null
      ? {}
      : {
          creator: provenance.author,
          reviewStatus: provenance.status,
          ...(provenance.reviewedBy === null ? {} : { reviewedBy: provenance.reviewedBy }),
        }),
    ...(official === null ? {} : { officialText: { en: official } }),
    ...(id.startsWith('digcomp:') ? { replaces: id.replace('digcomp:', 'digcomp22:') } : {}),
  };
}

/** A statement or an outcome has no title: it is called by its code. */
function codeWords({ kind, code, band, type, ai, official }: ExportedCode): SkosNode {
  const [fr, en] = kind === 'outcome' ? ['Acquis', 'Learning outcome'] : ['Énoncé', 'Competence statement'];
  return {
    prefLabel: { fr: `${fr} ${code}`, en: `${en} ${code}` },
    atBand: `band:${band}`,
    ...(type === null ? {} : { outcomeType: type }),
    aiLabel: ai,
    ...(official === null ? {} : { officialText: { en: official } }),
  };
}

function formerly(id: string): SkosNode {
  return id.startsWith('digcomp22:') ? { isReplacedBy: id.replace('digcomp22:', 'digcomp:') } : {};
}

function statuses({ fr, en }: ExportedTopic['titleStatus']): SkosNode {
  return { ...(fr === undefined ? {} : { titleStatusFr: fr }), ...(en === undefined ? {} : { titleStatusEn: en }) };
}

/** A word of the context with its value, or nothing where no language says anything. */
function filled(name: string, words: object): SkosNode {
  return Object.keys(words).length === 0 ? {} : { [name]: words };
}

function childrenById(all: readonly Placed[]): ReadonlyMap<string, readonly string[]> {
  const children = new Map<string, string[]>();
  for (const { id, parent } of all) if (parent !== null) children.set(parent, [...(children.get(parent) ?? []), id]);
  return children;
}
