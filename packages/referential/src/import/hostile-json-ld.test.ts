import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fixtureJsonLd, fixtureNodes, type FixtureNode } from '../../scripts/import-fixture/graph.ts';
import { IMPORT_LIMITS, importJsonLd } from './index.ts';

const [area = {}, ...rest] = fixtureNodes();

function issueOf(text: string): string {
  const result = importJsonLd(text);
  return result.ok ? 'readable' : `${result.issue.code} ${result.issue.place}`;
}

function withArea(change: object): string {
  return fixtureJsonLd([{ ...area, ...change }, ...rest]);
}

it.each([
  ['nothing', '', 'not-json file'],
  ['a text cut short', fixtureJsonLd().slice(0, 1000), 'not-json file'],
  ['a web page', '<!DOCTYPE html><title>404</title>', 'not-json file'],
  ['null', 'null', 'not-a-graph @graph'],
  ['a list', '[]', 'not-a-graph @graph'],
  ['an object without a graph', '{}', 'not-a-graph @graph'],
  ['a graph that is no list', '{"@graph":{"length":1}}', 'not-a-graph @graph'],
  ['a graph inherited through __proto__', '{"__proto__":{"@graph":[]}}', 'not-a-graph @graph'],
  ['a node that is no object', fixtureJsonLd([...rest, []]), 'wrong-type @graph/1044'],
  ['a type of another vocabulary', withArea({ '@type': 'skos:Concept' }), 'unknown-type @graph/0/@type'],
  ['a type that every object has', withArea({ '@type': 'constructor' }), 'unknown-type @graph/0/@type'],
  [
    'a key that reaches for a prototype',
    withArea({}).replace('"name"', '"__proto__":{"polluted":1},"name"'),
    'forbidden-key @graph/0',
  ],
  ['a constructor', withArea({ constructor: { prototype: {} } }), 'forbidden-key @graph/0'],
  ['an id of another type', withArea({ '@id': 'Competence/1' }), 'malformed-code @graph/0/@id'],
  ['an area that does not exist', withArea({ '@id': 'CompetenceArea/6' }), 'unknown-code @graph/0'],
  ['a title that is a number', withArea({ name: 1 }), 'wrong-type @graph/0/name'],
  ['a title of spaces', withArea({ name: '  ' }), 'missing-value @graph/0'],
  ['no title', withArea({ name: undefined }), 'missing-value @graph/0/name'],
  ['a text badly decoded', withArea({ name: 'S\uFFFDret\u00e9' }), 'bad-text @graph/0'],
  ['half a character', withArea({ name: '\uD83D' }), 'bad-text @graph/0'],
  ['an overlong text', withArea({ description: 'a'.repeat(IMPORT_LIMITS.textLength + 1) }), 'too-large @graph/0'],
  ['too many nodes', fixtureJsonLd(Array.from({ length: IMPORT_LIMITS.rows + 1 }, () => ({}))), 'too-large @graph'],
])('%s is refused', (_, text, issue) => {
  expect(issueOf(text)).toBe(issue);
  expect(({} as { polluted?: number }).polluted).toBeUndefined();
});

it.each([
  ['LearningOutcome/1.1.01', 'malformed-code'],
  ['LearningOutcome/LO1.1.1', 'malformed-code'],
  ['LearningOutcome/LO1.1.001', 'malformed-code'],
  ['LearningOutcome/CS1.1.01', 'malformed-code'],
  ['LearningOutcome/LO6.1.01', 'malformed-code'],
  ['LearningOutcome/LO1.1.01\n', 'readable'], // spaces around are put right
])('an outcome called %j is %s', (id, code) => {
  const changed = rest.map((node) => (node['@id'] === 'LearningOutcome/LO1.1.01' ? { ...node, '@id': id } : node));
  expect(issueOf(fixtureJsonLd([area, ...changed])).split(' ')[0]).toBe(code);
});

it('half a million unknown keys are said a thousand times, and hide no error', () => {
  const keys = Object.fromEntries(Array.from({ length: 500_000 }, (_, index) => [`k${index}`, 0]));
  const [second = {}, ...others] = rest;
  const result = importJsonLd(fixtureJsonLd([{ ...area, ...keys }, second, ...others.slice(0, -1)]));
  if (!result.ok) throw new Error(result.issue.code);
  expect(result.value.report.issues.filter(({ code }) => code === 'unknown-key')).toHaveLength(1000);
  expect(result.value.report.sound).toBe(false);
});

it('50 MB is refused before it is read', () => {
  const text = `{"@graph":[${'[],'.repeat(17_500_000)}[]]}`;
  expect(text.length).toBeGreaterThan(50e6);
  const begun = performance.now();
  expect(issueOf(text)).toBe('too-large file');
  expect(performance.now() - begun).toBeLessThan(200);
});

it('a million brackets are refused in either way, never thrown', () => {
  expect(['not-json file', 'wrong-type @graph/0']).toContain(
    issueOf(`{"@graph":[${'['.repeat(1e6)}${']'.repeat(1e6)}]}`),
  );
});

it('whatever stands in a node, the answer is a result with its place', () => {
  const values = fc.jsonValue({ maxDepth: 2 });
  fc.assert(
    fc.property(fc.constantFrom(...rest), fc.string(), values, (node: FixtureNode, key, value) => {
      const texts = [...Object.keys(node), key].map((one) => JSON.stringify({ '@graph': [{ ...node, [one]: value }] }));
      const places = texts
        .map((text) => importJsonLd(text))
        .map((result) => (result.ok ? 'readable' : result.issue.place));
      expect(places).not.toContain('');
    }),
    { numRuns: 30 },
  );
});
