import { describe, expect, it } from 'vitest';
import type { Resource } from '../resource.ts';
import { parseResource } from './parse-resource.ts';

const resource: Resource = {
  schema: 'jalon.resource/1',
  id: 'resource:mouse-practice',
  kind: 'practice',
  title: { fr: 'S’exercer à la souris', en: 'Practise with the mouse' },
  summary: { fr: ['Dix minutes par jour.', 'À votre rythme.'], en: ['Ten minutes a day.', 'At your own pace.'] },
  dimensions: ['jalon:0.1'],
  barriers: ['barrier:F3'],
  withSomeone: 'either',
  needs: [],
  where: null,
};

describe('parseResource', () => {
  it('reads a whole resource', () => {
    expect(parseResource(JSON.parse(JSON.stringify(resource)))).toEqual({ ok: true, value: resource });
  });

  it.each(['path:mouse', 'mirror:family-allowance'])('reads what it opens: %s', (opens) => {
    expect(parseResource({ ...resource, opens })).toEqual({ ok: true, value: { ...resource, opens } });
  });

  it.each<[string, object, string, string]>([
    ['a bare competence code', { dimensions: ['jalon:0.1', '1.1'] }, 'invalid', '/dimensions/1'],
    ['an unknown barrier', { barriers: ['barrier:F14'] }, 'invalid', '/barriers/0'],
    ['a summary in one language', { summary: { fr: ['Oui.'] } }, 'missing', '/summary/en'],
    ['a summary that says nothing', { summary: { fr: [], en: ['Yes.'] } }, 'invalid', '/summary/fr'],
    ['a kind nobody knows', { kind: 'book' }, 'invalid', '/kind'],
    ['something else to open', { opens: 'https://example.org' }, 'invalid', '/opens'],
    ['an address without end', { address: `https://${'a.'.repeat(5_000_000)}` }, 'invalid', '/address'],
    ['a language without end', { languages: [`fr${'-aaaa'.repeat(2_000_000)}!`] }, 'invalid', '/languages/0'],
    ['an address in passing', { url: 'https://example.org' }, 'unknown-key', '/url'],
  ])('refuses %s and names the field', (_, change, code, path) => {
    expect(parseResource({ ...resource, ...change })).toMatchObject({ ok: false, issues: [{ code, path }] });
  });
});
