import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { officialFile } from '../../scripts/official-file.ts';
import { AREAS } from '../areas.ts';
import { competence } from '../competence.ts';
import { COMPETENCES } from '../competences.ts';
import { importJsonLd } from '../import/index.ts';
import { OUTCOMES } from '../outcomes/outcomes.ts';
import { STATEMENTS } from '../outcomes/statements.ts';
import { exportFrame } from './export-frame.ts';
import type { ExportOptions, OfficialWords } from './export-options.ts';
import { fromSkos } from './from-skos.ts';
import type { SkosNode } from './skos-document.ts';
import { toSkos } from './to-skos.ts';

/** Through text, as a file is. */
function readBack(options: ExportOptions): unknown {
  return fromSkos(JSON.parse(JSON.stringify(toSkos(options))));
}

/** Invented official words for some of the codes, any text at all. */
const officialWords: fc.Arbitrary<OfficialWords> = fc
  .record({
    areas: fc.subarray(AREAS.filter(({ id }) => id !== 'jalon:0')),
    competences: fc.subarray([...COMPETENCES]),
    statements: fc.subarray([...STATEMENTS], { maxLength: 20 }),
    outcomes: fc.subarray([...OUTCOMES], { maxLength: 20 }),
    text: fc.string({ unit: 'grapheme' }),
    attribution: fc.string(),
  })
  .map(({ areas, competences, statements, outcomes, text, attribution }) => ({
    attribution,
    areas: areas.map(
      ({ id, code, title }) => ({ id, code, title: title.en, descriptor: text }) as OfficialWords['areas'][number],
    ),
    competences: competences.map(({ id, code, area, title }) => ({
      id,
      code,
      area,
      title: title.en,
      descriptor: `${id} ${text}`,
    })),
    statements: statements.map((one) => ({ ...one, text: `${one.id} ${text}` })),
    outcomes: outcomes.map((one) => ({ ...one, text })),
  }));

const options: fc.Arbitrary<ExportOptions> = fc.record(
  {
    locales: fc.subarray(['fr', 'en'] as const, { minLength: 1 }),
    with: fc.subarray(['statements', 'outcomes'] as const),
    official: officialWords,
  },
  { requiredKeys: [] },
);

describe('there and back', () => {
  it('the same frame, whatever the options and the official words', () => {
    fc.assert(
      fc.property(options, (some) => {
        expect(readBack(some)).toEqual({ ok: true, value: exportFrame(some) });
      }),
      { numRuns: 40 },
    );
  });

  it('every code of the package is in it, as the package says it', () => {
    const result = fromSkos(toSkos({ with: ['statements', 'outcomes'] }));
    if (!result.ok) throw new Error(result.error.place);
    const byId = new Map<string, unknown>([...result.value.topics, ...result.value.codes].map((one) => [one.id, one]));
    expect(byId.size).toBe(6 + 27 + 362 + 523);
    fc.assert(
      fc.property(fc.constantFrom(...COMPETENCES), ({ code }) => {
        const { id, area, title, label } = competence(code);
        expect(byId.get(id)).toMatchObject({
          code,
          parent: area,
          titles: { fr: title.fr, en: title.en },
          titleStatus: title.status,
          labels: label,
        });
      }),
    );
    fc.assert(
      fc.property(fc.constantFrom(...OUTCOMES), ({ id, code, competence: parent, band, type, ai }) => {
        expect(byId.get(id)).toMatchObject({ code, parent, band, type, ai });
      }),
      { numRuns: 523 },
    );
    fc.assert(
      fc.property(fc.constantFrom(...STATEMENTS), ({ id, code, competence: parent, band, ai }) => {
        expect(byId.get(id)).toMatchObject({ code, parent, band, type: null, ai });
      }),
      { numRuns: 362 },
    );
  });

  it('with the official sentences, where somebody has them', ({ skip }) => {
    const path = officialFile('jsonld');
    if (path === null) return skip('skipped: the official file is absent');
    const imported = importJsonLd(readFileSync(path, 'utf8'));
    if (!imported.ok) throw new Error(imported.issue.place);
    const { frame: official } = imported.value;
    const all: ExportOptions = { with: ['statements', 'outcomes'], official };
    const result = fromSkos(JSON.parse(JSON.stringify(toSkos(all))));
    expect(result).toEqual({ ok: true, value: exportFrame(all) });
    if (!result.ok) throw new Error(result.error.place);
    expect(result.value.codes.filter((one) => one.official === null)).toEqual([]);
    expect(result.value.topics.filter((one) => one.official !== null)).toHaveLength(5 + 21);
    expect(result.value.officialAttribution).toBe(official.attribution);
  });
});

describe('what is not one of ours is refused by its place', () => {
  /** The document with the node of one id changed. */
  const changed = (id: string, change: SkosNode): unknown => {
    const document = toSkos();
    return {
      ...document,
      '@graph': document['@graph'].map((node) => (node['@id'] === id ? { ...node, ...change } : node)),
    };
  };

  it.each([
    [null, { code: 'wrong-shape', place: '' }],
    [undefined, { code: 'missing', place: '', found: 'nothing' }],
    ['{}', { code: 'wrong-shape', place: '' }],
    [{}, { code: 'other-context', place: '/@context', found: 'nothing' }],
    [{ '@graph': [null] }, { code: 'wrong-shape', place: '/@graph/0' }],
    [{ '@graph': [] }, { code: 'other-context', place: '/@context' }],
    [
      { ...toSkos(), '@graph': [] },
      { code: 'missing', place: '/@graph', expected: 'the scheme of DigComp, scheme:digcomp' },
    ],
    [
      { ...toSkos(), '@context': { ...toSkos()['@context'], prefLabel: 'skos:altLabel' } },
      { code: 'other-context', place: '/@context' },
    ],
    [
      changed('digcomp:1.3', { '@id': 'digcomp:9.9' }),
      { code: 'unknown-code', place: 'digcomp:9.9/@id', found: '"digcomp:9.9"' },
    ],
    [
      changed('digcomp:1.3', { '@id': 'digcomp:1.1' }),
      { code: 'wrong-shape', place: 'digcomp:1.1', expected: 'one node' },
    ],
    [changed('digcomp:1.3', { broader: 'digcomp:7' }), { code: 'unknown-code', place: 'digcomp:1.3/broader' }],
    [
      changed('digcomp:1.3', { prefLabel: { fr: 3 } }),
      { code: 'wrong-shape', place: 'digcomp:1.3/prefLabel/fr', expected: 'text' },
    ],
    [
      changed('digcomp:1.3', { hiddenLabel: { fr: 'mot' } }),
      { code: 'wrong-shape', place: 'digcomp:1.3/hiddenLabel/fr' },
    ],
    [
      changed('digcomp:1.3', { titleStatusFr: 'probable' }),
      { code: 'unknown-code', place: 'digcomp:1.3/titleStatusFr' },
    ],
    [
      changed('digcomp:1.3', { canDo: [{ atBand: 'band:middling' }] }),
      { code: 'unknown-code', place: 'digcomp:1.3/canDo/0/atBand' },
    ],
    [
      changed('digcomp:1.3', { kind: 'skill' }),
      { code: 'wrong-shape', place: '/@graph', expected: 'concepts of known kinds' },
    ],
    [changed('pix:1.2', { '@id': 'pix:9.9' }), { code: 'unknown-code', place: 'pix:9.9/@id' }],
  ])('%#', (document, error) => {
    expect(fromSkos(document)).toMatchObject({ ok: false, error });
  });

  it('a document that lost a code is never half read', () => {
    const document = toSkos();
    const graph = document['@graph'];
    fc.assert(
      fc.property(fc.nat(graph.length - 1), (at) => {
        const rest = { ...document, '@graph': graph.toSpliced(at, 1) };
        const result = fromSkos(rest);
        const gone = graph[at];
        // A crosswalk is an explanation, a scheme beside DigComp's a heading; nothing else can go unseen.
        const mayGo =
          gone?.['@type'] === 'Statement' || (gone?.['@type'] === 'ConceptScheme' && gone['@id'] !== 'scheme:digcomp');
        expect(result).toMatchObject(mayGo ? { ok: true } : { ok: false, error: { code: 'missing' } });
      }),
      { numRuns: 60 },
    );
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(fromSkos(value).ok).toBe(false);
        expect(fromSkos({ ...toSkos(), '@graph': value }).ok).toBe(false);
      }),
    );
  });
});
