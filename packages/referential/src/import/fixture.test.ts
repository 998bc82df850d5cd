import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fixtureJsonLd, fixtureNodes, type FixtureNode } from '../../scripts/import-fixture/graph.ts';
import { fixtureXlsx } from '../../scripts/import-fixture/workbook.ts';
import { checkImport, frameDifferences, importJsonLd, importXlsx, type ImportedFrame } from './index.ts';

const nodes = fixtureNodes();

function frameOf(graph: readonly FixtureNode[]): ImportedFrame {
  const result = importJsonLd(fixtureJsonLd(graph));
  if (!result.ok) throw new Error(`${result.issue.code} ${result.issue.place}`);
  return result.value.frame;
}

/** The issues of a graph in which one node is changed. */
function errorsOf(id: string, change: FixtureNode): readonly string[] {
  const changed = nodes.map((node) => (node['@id'] === id ? { ...node, ...change } : node));
  expect(changed).not.toEqual(nodes);
  const result = importJsonLd(fixtureJsonLd(changed));
  if (!result.ok) return [`${result.issue.code} ${result.issue.place}`];
  expect(result.value.report.sound).toBe(false);
  return result.value.report.issues
    .filter(({ severity }) => severity === 'error')
    .map(({ code, place }) => `${code} ${place}`);
}

it('both invented files give one frame, sound, of no known revision', () => {
  const [one, other] = [importJsonLd(fixtureJsonLd()), importXlsx(fixtureXlsx())];
  if (!one.ok || !other.ok) throw new Error('unreadable');
  expect(other.value.frame).toEqual(one.value.frame);
  for (const { report } of [one.value, other.value]) {
    expect(report.sound).toBe(true);
    expect(report.origin?.revision).toBe(null);
    expect(report.issues.map(({ code }) => code)).toEqual(['unknown-revision', 'duplicate-text', 'duplicate-text']);
  }
  expect(other.value.report.repairs).toEqual({ 'number-as-code': 906, 'outer-space': 385, 'straight-apostrophe': 427 });
});

it('the order of the nodes changes nothing', () => {
  const frame = frameOf(nodes);
  fc.assert(
    fc.property(fc.shuffledSubarray(nodes, { minLength: nodes.length }), (shuffled) => {
      expect(frameOf(shuffled)).toEqual(frame);
    }),
    { numRuns: 5 },
  );
});

it('a node left out is missed, whichever it is', () => {
  const frame = frameOf(nodes);
  fc.assert(
    fc.property(fc.integer({ min: 0, max: nodes.length - 1 }), (index) => {
      const less = frameOf(nodes.filter((_, at) => at !== index));
      expect(frameDifferences(frame, less)).toHaveLength(1);
      expect(checkImport(less).sound).toBe(false);
    }),
    { numRuns: 20 },
  );
});

it('texts lose the spaces around them and nothing else', () => {
  const id = 'LearningOutcome/LO1.1.01';
  const text = "One’s “own”\u00a0way, isn't it – déjà";
  const frame = frameOf(
    nodes.map((node) => (node['@id'] === id ? { ...node, description: ` ${text}\u00a0\n` } : node)),
  );
  expect(frame.outcomes[0]?.text).toBe(text);
});

it('apostrophes and runs of spaces are no difference, words are', () => {
  const frame = frameOf(nodes);
  const [first, ...rest] = frame.outcomes;
  if (first === undefined) throw new Error('no outcome');
  const other = (text: string): ImportedFrame => ({ ...frame, outcomes: [{ ...first, text }, ...rest] });
  expect(frameDifferences(frame, other(first.text.replaceAll('’', "'").replaceAll(' ', '  ')))).toEqual([]);
  expect(frameDifferences(frame, other(`${first.text}!`))).toEqual(['digcomp:LO1.1.01/text']);
});

it.each([
  [
    'another band',
    { four_levels_proficiency_name: 'ProficiencyLevel/Advanced' },
    ['label-differs digcomp:LO1.1.02', 'band-decreases digcomp:LO1.1.03'],
  ],
  [
    'another type',
    { type: 'Attitude' },
    ['label-differs digcomp:LO1.1.02', 'count-differs digcomp:1.1/outcomes/basic/attitude'],
  ],
  [
    'another AI label',
    { ai_label: 'AI-Explicit' },
    ['count-differs outcomes/ai/explicit', 'label-differs digcomp:LO1.1.02'],
  ],
  [
    'another competence',
    { competence_id: 'Competence/1.2' },
    ['code-mismatch @graph/397', 'count-differs digcomp:1.1/outcomes/basic/knowledge'],
  ],
  ['another area', { competence_area_id: 'CompetenceArea/2' }, ['code-mismatch @graph/397']],
  [
    'the id of its neighbour',
    { '@id': 'LearningOutcome/LO1.1.03' },
    [
      'duplicate-id digcomp:LO1.1.03',
      'number-gap digcomp:LO1.1.03',
      'missing-code digcomp:LO1.1.02',
      'count-differs ids',
    ],
  ],
  [
    'a number past the last',
    { '@id': 'LearningOutcome/LO1.1.99' },
    ['number-gap digcomp:LO1.1.99', 'extra-code digcomp:LO1.1.99', 'missing-code digcomp:LO1.1.02'],
  ],
] as const)('an outcome with %s is an error at its place', (_, change, expected) => {
  const errors = errorsOf('LearningOutcome/LO1.1.02', change);
  for (const error of expected) expect(errors).toContain(error);
});

it('references to what the file lacks are dangling', () => {
  const errors = (id: string): readonly string[] =>
    checkImport(frameOf(nodes.filter((node) => !String(node['@id']).startsWith(id))))
      .issues.filter(({ code }) => code === 'dangling-reference')
      .map(({ place }) => place);
  expect(errors('CompetenceArea/5')).toEqual(['digcomp:5.1', 'digcomp:5.2', 'digcomp:5.3', 'digcomp:5.4']);
  expect(errors('Competence/5.4')).toHaveLength(13 + 17);
  expect(errors('ProficiencyLevel/Highly')).toHaveLength(73 + 83);
});

it('a level that is not where its number says is an error', () => {
  expect(errorsOf('ProficiencyLevel/Basic_2', { four_levels_name: 'Advanced' })).toContain(
    'label-differs digcomp:level:2',
  );
  expect(errorsOf('ProficiencyLevel/Basic_2', { six_levels_mapping: 'B1' })).toEqual(['label-differs digcomp:level:2']);
  expect(errorsOf('ProficiencyLevel/Basic_2', { eight_levels_mapping: 9 })).toEqual(['unknown-code @graph/27']);
});

it('DigComp 2.2 is told by its bands and its titles', () => {
  expect(errorsOf('ProficiencyLevel/Basic_1', { four_levels_name: 'Foundation' })[0]).toBe('wrong-version @graph/26');
  expect(errorsOf('Competence/2.5', { name: 'Netiquette' })).toEqual(['wrong-version digcomp:2.5']);
});

it('a title in other words is a warning: an erratum may change it', () => {
  const frame = frameOf(nodes.map((node) => (node['@id'] === 'Competence/1.1' ? { ...node, name: 'Another' } : node)));
  const report = checkImport(frame);
  expect(report.sound).toBe(true);
  expect(report.issues[0]).toMatchObject({ code: 'title-differs', place: 'digcomp:1.1', found: 'Another' });
});
