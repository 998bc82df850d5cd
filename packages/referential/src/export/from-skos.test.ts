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
import type { SkosNode } from './skos-node.ts';
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
      { code: 'code-mismatch', place: 'digcomp:1.1/notation', expected: '1.1', found: '"1.3"' },
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

  const twice = (list: readonly unknown[]): readonly unknown[] => [list[0], ...list];
  const lost = (wanted: (node: SkosNode) => boolean): unknown => {
    const document = toSkos();
    return { ...document, '@graph': document['@graph'].filter((node) => !wanted(node)) };
  };
  const doubled = (wanted: (node: SkosNode) => boolean): unknown => {
    const document = toSkos();
    return { ...document, '@graph': document['@graph'].flatMap((node) => (wanted(node) ? [node, node] : [node])) };
  };
  const isRow = (node: SkosNode): boolean => node['subject'] === 'crcn:2.3' && node['object'] === 'digcomp:2.4';

  it.each([
    ['a match under another relation', changed('digcomp:1.3', { narrowMatch: ['pix:1.2'], exactMatch: ['pix:1.3'] })],
    ['a match with nothing', changed('digcomp:1.1', { closeMatch: ['pix:9.9'] })],
    ['a match less', changed('digcomp:1.3', { narrowMatch: ['crcn:1.2', 'crcn:1.3', 'pix:1.2'] })],
    ['another licence', changed('scheme:digcomp', { license: 'https://creativecommons.org/publicdomain/zero/1.0/' })],
    ['other rights', changed('scheme:di', { rights: { fr: 'Libre', en: 'Free' } })],
    ['a word of somebody else', changed('digcomp:1.3', { approvedBy: 'European Commission' })],
    ['no scheme', lost((node) => node['@id'] === 'scheme:pix')],
    ['no bands', lost((node) => node['kind'] === 'band')],
    ['another area', changed('digcomp:1.3', { broader: 'digcomp:5' })],
    ['another notation', changed('digcomp:1.3', { notation: '9.9' })],
    ['another kind', changed('digcomp:1.3', { kind: 'groundwork' })],
    ['a band twice', changed('band:basic', { '@id': 'band:advanced', notation: 'advanced' })],
    ['what somebody can do twice', changed('digcomp:1.3', { canDo: twice(COMPETENCES) })],
    ['a crosswalk twice', doubled(isRow)],
    ['a crosswalk less', lost(isRow)],
    ['a title in another language', changed('digcomp:1.3', { prefLabel: { de: 'Daten' } })],
    ['a language more', changed('digcomp:1.3', { prefLabel: { fr: 'Gérer', en: 'Managing', de: 'Daten' } })],
    ['another title', changed('digcomp:1.3', { prefLabel: { fr: 'Gérer', en: 'Managing' } })],
    ['another checksum', changed('scheme:digcomp', { checksum: '00000000' })],
    ['no checksum', changed('scheme:digcomp', { checksum: undefined })],
  ])('%s', (_, document) => {
    const result = fromSkos(document);
    expect(result).toMatchObject({ ok: false, error: { place: expect.stringMatching(/./) } });
    expect(fromSkos(JSON.parse(JSON.stringify(document)))).toEqual(result);
  });

  it('says where the first difference stands', () => {
    expect(fromSkos(changed('digcomp:1.3', { approvedBy: 'somebody' }))).toEqual({
      ok: false,
      error: { code: 'differs', place: 'digcomp:1.3/approvedBy', expected: 'nothing', found: '"somebody"' },
    });
    expect(fromSkos(changed('pix:1.3', { broadMatch: ['digcomp:1.4'] }))).toMatchObject({
      error: { code: 'differs', place: 'pix:1.3/broadMatch/0', expected: '"digcomp:1.3"', found: '"digcomp:1.4"' },
    });
    expect(fromSkos(changed('digcomp:1.3', { definition: { fr: 'Autre', en: 'Other' } }))).toMatchObject({
      error: { code: 'changed', place: 'scheme:digcomp/checksum' },
    });
    expect(fromSkos(changed('digcomp:2.4', { broader: 'digcomp:1' }))).toMatchObject({
      error: { code: 'code-mismatch', place: 'digcomp:2.4/broader', expected: 'digcomp:2', found: '"digcomp:1"' },
    });
    expect(fromSkos(doubled((node) => node['@id'] === 'digcomp:1.3'))).toMatchObject({
      error: { code: 'wrong-shape', place: 'digcomp:1.3', expected: 'one node' },
    });
    const lostOutcome = toSkos({ with: ['outcomes'] })['@graph'].filter(({ notation }) => notation !== 'LO1.1.01');
    expect(fromSkos({ ...toSkos(), '@graph': lostOutcome })).toMatchObject({ error: { code: 'missing' } });
  });

  it('a document of which any node is lost, repeated, moved or changed anywhere', () => {
    const document = JSON.parse(JSON.stringify(toSkos())) as { readonly '@graph': readonly SkosNode[] };
    const graph = document['@graph'];
    const index = fc.nat(graph.length - 1);
    const damaged: fc.Arbitrary<readonly unknown[]> = fc.oneof(
      index.map((at) => graph.toSpliced(at, 1)),
      fc.tuple(index, index).map(([at, to]) => graph.toSpliced(to, 0, graph[at] ?? {})),
      fc
        .tuple(index, index)
        .filter(([at, to]) => at !== to)
        .map(([at, to]) => graph.toSpliced(at, 1).toSpliced(to, 0, graph[at] ?? {})),
      index.chain((at) =>
        fc.constantFrom(...alterations(graph[at])).map((node) => graph.toSpliced(at, 1, node as SkosNode)),
      ),
    );
    fc.assert(
      fc.property(damaged, (nodes) => {
        expect(fromSkos({ ...document, '@graph': nodes }).ok).toBe(false);
      }),
      { numRuns: 300 },
    );
    expect(fromSkos(document).ok).toBe(true);
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

/** A JSON value with one thing lost, added, repeated or other, at any depth. */
function alterations(value: unknown): readonly unknown[] {
  if (Array.isArray(value))
    return value.flatMap((one: unknown, at) => [
      value.toSpliced(at, 1),
      value.toSpliced(at, 0, one),
      ...alterations(one).map((other) => value.toSpliced(at, 1, other)),
    ]);
  if (typeof value === 'object' && value !== null)
    return [
      { ...value, unknown: 'word' },
      ...Object.entries(value).flatMap(([key, one]) => [
        Object.fromEntries(Object.entries(value).filter(([other]) => other !== key)),
        ...alterations(one).map((other) => ({ ...value, [key]: other })),
      ]),
    ];
  return typeof value === 'number' ? [value + 1, String(value)] : [`${String(value)}.`, '', null];
}
