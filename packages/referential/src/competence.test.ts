import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { area } from './area.ts';
import { AREAS } from './areas.ts';
import { COMPETENCE_CODES } from './competence-codes.ts';
import { competence } from './competence.ts';
import { competencesOf } from './competences-of.ts';
import { COMPETENCES } from './competences.ts';
import { DIMENSIONS } from './dimensions.ts';
import { GROUNDWORK } from './groundwork.ts';
import { isCompetenceCode } from './is-competence-code.ts';
import { ReferentialError } from './referential-error.ts';

describe('competence', () => {
  it('is found by bare and by prefixed code', () => {
    expect(COMPETENCES.map(({ code }) => code)).toEqual(COMPETENCE_CODES);
    for (const one of COMPETENCES) {
      expect(competence(one.code)).toBe(one);
      expect(competence(one.id)).toBe(one);
    }
    expect(competence('1.3').title.en).toBe('Managing information');
  });

  it('is one of the 21: any other text is a typed error that says what was expected', () => {
    const notOurs = fc.string().filter((text) => !isCompetenceCode(text.replace(/^digcomp:/, '')));
    const near = fc.constantFrom('9.9', '1.4', 'digcomp:', 'pix:2.3', 'jalon:0.1', ' 1.1', '1.10', '01.1', 'toString');
    fc.assert(
      fc.property(fc.oneof(notOurs, near), (text) => {
        expect(() => competence(text as '1.1')).toThrow(ReferentialError);
      }),
    );
    // @ts-expect-error no such competence
    expect(() => competence('9.9')).toThrow(
      expect.objectContaining({
        code: 'unknown-code',
        place: 'code',
        offset: 0,
        expected: 'a competence of DigComp 3.0, 1.1 to 5.4 or digcomp:1.1 to digcomp:5.4',
        found: '"9.9"',
      }),
    );
  });

  it.each([1.3, null, undefined, {}, [], ['1.3'], Number.NaN])('is not found by %o', (value) => {
    expect(() => competence(value as unknown as '1.3')).toThrow(expect.objectContaining({ code: 'not-text' }));
  });

  it('an endless code is not repeated whole', () => {
    const thrown = (): unknown => competence('9'.repeat(1_000_000) as '1.1');
    expect(thrown).toThrow(expect.objectContaining({ found: `"${'9'.repeat(60)}…"` }));
  });
});

describe('area', () => {
  it('is found by bare and by prefixed code, groundwork by its id only', () => {
    for (const one of AREAS) expect(area(one.id)).toBe(one);
    for (const code of ['1', '2', '3', '4', '5'] as const) expect(area(code)).toBe(area(`digcomp:${code}`));
    for (const no of ['0', '6', '', 'digcomp:0', 'digcomp:1.1', 'pix:1', 'jalon:1'])
      expect(() => area(no as '1')).toThrow(expect.objectContaining({ code: 'unknown-code' }));
    expect(() => area(1 as unknown as '1')).toThrow(expect.objectContaining({ code: 'not-text' }));
  });

  it('the competences of the five areas are the 21, and with groundwork the 27 dimensions', () => {
    const inAreas = (['1', '2', '3', '4', '5'] as const).flatMap((code) => competencesOf(code));
    expect(inAreas).toEqual(COMPETENCES);
    expect([...GROUNDWORK, ...inAreas]).toEqual(DIMENSIONS);
    expect(competencesOf('digcomp:2').map(({ code }) => code)).toEqual(['2.1', '2.2', '2.3', '2.4', '2.5', '2.6']);
    // @ts-expect-error no such area
    expect(() => competencesOf('6')).toThrow(ReferentialError);
  });
});
