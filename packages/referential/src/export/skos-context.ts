import { FOREIGN_FRAMES } from '../parse-code/foreign-frames.ts';
import { BASE_URI } from './base-uri.ts';

/** Prefixes of the frames whose codes an export may hold: an id of ours is a compact IRI as it stands. */
const FRAME_PREFIXES = ['digcomp', 'jalon', 'barrier', 'prealable', ...FOREIGN_FRAMES, 'band', 'scheme'] as const;

/** What the words of the export mean, in JSON-LD 1.1: SKOS, Dublin Core, and a small vocabulary of ours for the rest. */
export function skosContext(): Readonly<Record<string, unknown>> {
  const words = (id: string): object => ({ '@id': id, '@container': '@language' });
  const link = (id: string): object => ({ '@id': id, '@type': '@id' });
  return {
    '@version': 1.1,
    skos: 'http://www.w3.org/2004/02/skos/core#',
    dct: 'http://purl.org/dc/terms/',
    owl: 'http://www.w3.org/2002/07/owl#',
    rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
    voc: `${BASE_URI}vocabulary#`,
    ...Object.fromEntries(
      FRAME_PREFIXES.map((prefix) => [prefix, { '@id': `${BASE_URI}${prefix}/`, '@prefix': true }]),
    ),
    ConceptScheme: 'skos:ConceptScheme',
    Concept: 'skos:Concept',
    Statement: 'rdf:Statement',
    notation: 'skos:notation',
    prefLabel: words('skos:prefLabel'),
    altLabel: words('skos:altLabel'),
    hiddenLabel: words('skos:hiddenLabel'),
    definition: words('skos:definition'),
    note: words('skos:note'),
    inScheme: link('skos:inScheme'),
    topConceptOf: link('skos:topConceptOf'),
    hasTopConcept: link('skos:hasTopConcept'),
    broader: link('skos:broader'),
    narrower: link('skos:narrower'),
    exactMatch: link('skos:exactMatch'),
    closeMatch: link('skos:closeMatch'),
    broadMatch: link('skos:broadMatch'),
    narrowMatch: link('skos:narrowMatch'),
    relatedMatch: link('skos:relatedMatch'),
    title: words('dct:title'),
    rights: words('dct:rights'),
    license: link('dct:license'),
    source: 'dct:source',
    creator: 'dct:creator',
    replaces: link('dct:replaces'),
    isReplacedBy: link('dct:isReplacedBy'),
    citation: 'dct:bibliographicCitation',
    versionInfo: 'owl:versionInfo',
    subject: link('rdf:subject'),
    predicate: { '@id': 'rdf:predicate', '@type': '@vocab' },
    object: link('rdf:object'),
    kind: 'voc:kind',
    rank: 'voc:rank',
    atBand: link('voc:atBand'),
    atStep: 'voc:atStep',
    outcomeType: 'voc:outcomeType',
    aiLabel: 'voc:aiLabel',
    titleStatusFr: 'voc:titleStatusFr',
    titleStatusEn: 'voc:titleStatusEn',
    plainLabel: words('voc:plainLabel'),
    canDo: 'voc:canDo',
    words: words('voc:words'),
    officialText: words('voc:officialText'),
    reviewStatus: 'voc:reviewStatus',
    reviewedBy: 'voc:reviewedBy',
    crosswalkStatus: 'voc:crosswalkStatus',
    onRequest: 'voc:onRequest',
    checksum: 'voc:checksum',
  };
}
