import fc from 'fast-check';
import jsonld from 'jsonld';
import { beforeAll, describe, expect, it } from 'vitest';
import { aliasesOf } from '../aliases-of.ts';
import { AREAS } from '../areas.ts';
import { BAND_ORDER } from '../band-order.ts';
import { COMPETENCE_CODES } from '../competence-codes.ts';
import { competence } from '../competence.ts';
import { crosswalk } from '../crosswalks/crosswalk.ts';
import { description } from '../descriptions/description.ts';
import { FRAMES } from '../frames/frames.ts';
import { BASE_URI } from './base-uri.ts';
import { toSkos } from './to-skos.ts';

const SKOS = 'http://www.w3.org/2004/02/skos/core#';
const ALL = toSkos({ with: ['statements', 'outcomes'] });

/** A triple, and the language of its object where it has one. */
interface Triple {
  readonly subject: string;
  readonly predicate: string;
  readonly object: string;
  readonly language: string;
}

const triples: Triple[] = [];

/** No document may be asked for: everything is in the file. */
const noLoader = (url: string): never => {
  throw new Error(`asked for ${url}`);
};

beforeAll(async () => {
  const dataset = (await jsonld.toRDF(
    structuredClone(ALL) as unknown as jsonld.JsonLdDocument,
    {
      documentLoader: noLoader,
      safe: true,
    } as jsonld.Options.ToRdf,
  )) as readonly {
    readonly subject: { readonly value: string };
    readonly predicate: { readonly value: string };
    readonly object: { readonly value: string; readonly language?: string };
  }[];
  for (const { subject, predicate, object } of dataset)
    triples.push({
      subject: subject.value,
      predicate: predicate.value,
      object: object.value,
      language: object.language ?? '',
    });
});

/** Subjects and objects joined by a property of SKOS. */
function pairs(property: string): readonly (readonly [string, string])[] {
  return triples.flatMap(({ subject, predicate, object }) =>
    predicate === SKOS + property ? [[subject, object] as const] : [],
  );
}

function instancesOf(type: string): ReadonlySet<string> {
  return new Set(
    triples.flatMap(({ subject, predicate, object }) =>
      predicate.endsWith('#type') && object === SKOS + type ? [subject] : [],
    ),
  );
}

const joined = ([one, other]: readonly [string, string]): string => `${one} ${other}`;
const turned = ([one, other]: readonly [string, string]): readonly [string, string] => [other, one];

/** What can be reached in one step or more. */
function closure(steps: readonly (readonly [string, string])[]): ReadonlySet<string> {
  const next = new Map<string, (readonly [string, string])[]>();
  for (const step of steps) next.set(step[0], [...(next.get(step[0]) ?? []), step]);
  const reached = new Set<string>();
  for (const start of next.keys()) {
    const waiting = [start];
    for (let at = waiting.pop(); at !== undefined; at = waiting.pop())
      for (const [, to] of next.get(at) ?? [])
        if (!reached.has(`${start} ${to}`)) {
          reached.add(`${start} ${to}`);
          waiting.push(to);
        }
  }
  return reached;
}

describe('JSON-LD as a processor reads it', () => {
  it('expands to IRIs of ours, with nothing dropped and no network', async () => {
    const expanded = await jsonld.expand(
      structuredClone(ALL) as unknown as jsonld.JsonLdDocument,
      {
        documentLoader: noLoader,
        safe: true,
      } as jsonld.Options.Expand,
    );
    expect(expanded).toHaveLength(ALL['@graph'].length);
    const ids = expanded.flatMap((node) => (typeof node['@id'] === 'string' ? [node['@id']] : []));
    expect(ids).toContain(`${BASE_URI}digcomp/1.3`);
    expect(ids.filter((id) => !id.startsWith(BASE_URI))).toEqual([]);
    expect(ids.filter((id) => !URL.canParse(id) || new URL(id).href !== id)).toEqual([]);
  });

  it('has a prefix for each frame', () => {
    for (const { id } of FRAMES) expect(ALL['@context']).toHaveProperty(id);
  });

  it('says in triples what the package says: a property over all competences', () => {
    const said = (id: string, property: string, language: string): readonly string[] =>
      triples.flatMap((one) =>
        one.subject === BASE_URI + id.replace(':', '/') &&
        one.predicate === SKOS + property &&
        one.language === language
          ? [one.object]
          : [],
      );
    fc.assert(
      fc.property(
        fc.constantFrom(...COMPETENCE_CODES),
        fc.constantFrom('fr' as const, 'en' as const),
        (code, locale) => {
          const { id, title, area } = competence(code);
          expect(said(id, 'prefLabel', locale)).toEqual([title[locale]]);
          expect(said(id, 'altLabel', locale)).toEqual(aliasesOf(id)[locale]);
          expect(said(id, 'definition', locale)).toEqual([description(id).about[locale]]);
          expect(said(id, 'hiddenLabel', locale).toSorted()).toEqual(description(id).keywords[locale].toSorted());
          expect(said(id, 'notation', '')).toEqual([code]);
          expect(said(id, 'broader', '')).toEqual([BASE_URI + area.replace(':', '/')]);
          for (const row of crosswalk(id, 'pix'))
            expect(said(id, row.relation, '')).toContain(BASE_URI + row.to.replace(':', '/'));
        },
      ),
      { numRuns: 200 },
    );
  });

  it('counts what DigComp 3.0 counts', () => {
    const concepts = [...instancesOf('Concept')];
    const of = (start: string): number => concepts.filter((id) => id.startsWith(BASE_URI + start)).length;
    expect([of('digcomp/LO'), of('digcomp/CS'), of('band/'), of('jalon/')]).toEqual([523, 362, 4, 7]);
    expect(of('digcomp/')).toBe(523 + 362 + 26);
    expect(toSkos()['@graph'].length).toBe(ALL['@graph'].length - 523 - 362);
  });
});

describe('integrity of SKOS', () => {
  it('a scheme is no concept (S9), every concept is in one scheme', () => {
    const [schemes, concepts] = [instancesOf('ConceptScheme'), instancesOf('Concept')];
    expect([...schemes].filter((id) => concepts.has(id))).toEqual([]);
    const placed = pairs('inScheme');
    expect(placed.map(([id]) => id).toSorted()).toEqual([...concepts].toSorted());
    expect(placed.filter(([, scheme]) => !schemes.has(scheme))).toEqual([]);
  });

  it('one preferred label a language (S14), found in no other label (S13)', () => {
    const labels = new Map<string, string[]>();
    for (const { subject, predicate, object, language } of triples)
      if (/#(?:pref|alt|hidden)Label$/.test(predicate)) {
        const key = `${subject} ${language} ${object}`;
        labels.set(key, [...(labels.get(key) ?? []), predicate]);
      }
    expect([...labels].filter(([, kinds]) => kinds.length > 1)).toEqual([]);
    const preferred = triples.filter(({ predicate }) => predicate === `${SKOS}prefLabel`);
    expect(new Set(preferred.map(({ subject, language }) => `${subject} ${language}`)).size).toBe(preferred.length);
    const named = new Set(preferred.filter(({ language }) => language === 'fr').map(({ subject }) => subject));
    expect([...instancesOf('Concept')].filter((id) => !named.has(id))).toEqual([]);
  });

  it('top concepts are those that nothing holds, and are said from both ends (S8)', () => {
    const held = new Set(pairs('broader').map(([id]) => id));
    const tops = pairs('topConceptOf');
    expect(tops.map(([id]) => id).toSorted()).toEqual(
      [...instancesOf('Concept')].filter((id) => !held.has(id)).toSorted(),
    );
    expect(pairs('hasTopConcept').map(turned).map(joined).toSorted()).toEqual(tops.map(joined).toSorted());
    for (const { id } of AREAS) expect(held.has(BASE_URI + id.replace(':', '/'))).toBe(false);
  });

  it('broader and narrower mirror each other (S25), without a circle', () => {
    expect(pairs('narrower').map(turned).map(joined).toSorted()).toEqual(pairs('broader').map(joined).toSorted());
    for (const pair of closure(pairs('broader'))) expect(pair.split(' ')[0]).not.toBe(pair.split(' ')[1]);
  });

  it('nothing is related to what holds it, crosswalks included (S27, S41)', () => {
    const broader = closure([...pairs('broader'), ...pairs('broadMatch')]);
    const related = pairs('relatedMatch');
    expect(related.length).toBeGreaterThan(50);
    expect(related.filter((pair) => broader.has(joined(pair)) || broader.has(joined(turned(pair))))).toEqual([]);
  });

  it('crosswalks mirror each other (S43, S44), an exact one is no other (S46), and each is explained once', () => {
    const symmetric = ['exactMatch', 'closeMatch', 'relatedMatch'];
    for (const relation of symmetric)
      expect(pairs(relation).map(turned).map(joined).toSorted()).toEqual(pairs(relation).map(joined).toSorted());
    expect(pairs('narrowMatch').map(turned).map(joined).toSorted()).toEqual(pairs('broadMatch').map(joined).toSorted());
    const exact = new Set(pairs('exactMatch').map(joined));
    for (const relation of ['broadMatch', 'narrowMatch', 'relatedMatch'])
      expect(pairs(relation).filter((pair) => exact.has(joined(pair)))).toEqual([]);
    const explained = triples.filter(({ predicate }) => predicate.endsWith('#predicate'));
    const links = [...symmetric, 'broadMatch', 'narrowMatch'].reduce((sum, one) => sum + pairs(one).length, 0);
    expect(links).toBe(explained.length * 2);
  });

  it('nothing is pointed at that is not there', () => {
    const known = new Set(triples.map(({ subject }) => subject));
    const pointed = triples.filter(
      ({ predicate, object }) =>
        object.startsWith(BASE_URI) && !object.includes('#') && !predicate.endsWith('#type') && !known.has(object),
    );
    expect(pointed).toEqual([]);
  });

  it('bands are ranked in a scheme of their own', () => {
    const ranked = triples.filter(({ predicate }) => predicate.endsWith('#rank'));
    expect(ranked.map(({ subject, object }) => `${subject} ${object}`).toSorted()).toEqual(
      BAND_ORDER.map((band, index) => `${BASE_URI}band/${band} ${index + 1}`).toSorted(),
    );
  });
});
