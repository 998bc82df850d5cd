import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { COMPETENCE_CODES } from '../competence-codes.ts';
import { BANDS } from '../levels.ts';
import { parseCode } from '../parse-code/parse-code.ts';
import { ReferentialError } from '../referential-error.ts';
import { STATEMENT_AND_OUTCOME_COUNTS } from '../statement-and-outcome-counts.ts';
import { coverage } from './coverage.ts';
import { isOutcomeId } from './is-outcome-id.ts';
import { outcome } from './outcome.ts';
import { outcomesOf } from './outcomes-of.ts';
import { OUTCOMES } from './outcomes.ts';
import { statementByCode } from './statement-by-code.ts';
import { STATEMENTS } from './statements.ts';

/** Counted in the official file, apart from the script that writes the table. */
const COUNTS = [
  // code, statements by band, then outcomes by band as knowledge/skill/attitude
  ['1.1', '4/4/3/4', '3/2/1 2/3/1 0/2/2 0/4/1'],
  ['1.2', '6/7/5/3', '5/1/1 10/3/1 3/2/1 0/3/1'],
  ['1.3', '5/6/6/5', '3/3/1 5/6/1 4/4/2 0/4/2'],
  ['2.1', '5/6/6/4', '8/1/1 7/3/1 0/5/1 0/3/1'],
  ['2.2', '6/4/3/3', '5/1/1 2/3/1 0/2/1 0/3/1'],
  ['2.3', '4/8/6/3', '6/2/1 8/2/3 2/4/2 0/3/1'],
  ['2.4', '3/4/3/4', '2/1/1 3/3/1 0/4/2 0/3/2'],
  ['2.5', '4/3/5/3', '3/1/1 3/1/1 3/4/1 0/2/1'],
  ['2.6', '6/5/5/3', '8/1/1 4/3/1 3/4/1 0/2/1'],
  ['3.1', '6/5/4/4', '5/1/2 2/5/1 0/3/1 0/3/2'],
  ['3.2', '4/4/3/4', '4/1/2 3/3/1 2/3/1 0/4/2'],
  ['3.3', '4/6/4/3', '6/1/0 7/1/2 3/2/1 0/2/2'],
  ['3.4', '4/7/7/4', '5/2/1 11/3/2 7/3/1 0/2/2'],
  ['4.1', '4/3/4/4', '4/1/1 2/1/1 2/2/1 0/3/1'],
  ['4.2', '8/7/3/3', '6/3/1 8/1/1 0/2/1 0/2/1'],
  ['4.3', '6/7/5/4', '8/2/2 6/2/2 0/5/2 0/3/1'],
  ['4.4', '5/5/3/4', '4/1/1 4/1/1 0/2/1 0/2/2'],
  ['5.1', '4/3/3/2', '3/2/2 0/2/1 0/2/1 0/1/1'],
  ['5.2', '3/3/4/3', '4/2/1 0/2/1 0/3/1 0/2/1'],
  ['5.3', '3/3/3/3', '2/0/1 3/2/1 0/3/1 0/3/0'],
  ['5.4', '3/3/4/3', '3/0/2 1/1/3 0/2/2 0/2/1'],
] as const;

/** The outcomes that are both Basic and a skill. */
const BASIC_SKILLS =
  'LO1.1.05 LO1.1.06 LO1.2.07 LO1.3.05 LO1.3.06 LO1.3.07 LO2.1.10 LO2.2.07 LO2.3.08 LO2.3.09 LO2.4.04 LO2.5.05 LO2.6.10 LO3.1.08 LO3.2.07 LO3.3.07 LO3.4.07 LO3.4.08 LO4.1.06 LO4.2.08 LO4.2.09 LO4.2.10 LO4.3.11 LO4.3.12 LO4.4.06 LO5.1.06 LO5.1.07 LO5.2.06 LO5.2.07';

describe('statements and outcomes', () => {
  it.each(COUNTS)('%s has as many of each band and type as the official file', (code, statements, outcomes) => {
    const kinds = BANDS.map(({ id: band }) =>
      (['knowledge', 'skill', 'attitude'] as const)
        .map((type) => outcomesOf(code, band).filter((one) => one.type === type).length)
        .join('/'),
    );
    expect(kinds.join(' ')).toBe(outcomes);
    const of = STATEMENTS.filter(({ competence }) => competence === `digcomp:${code}`);
    expect(BANDS.map(({ id }) => of.filter(({ band }) => band === id).length).join('/')).toBe(statements);
    expect(STATEMENT_AND_OUTCOME_COUNTS[code]).toEqual([of.length, outcomesOf(`digcomp:${code}`).length]);
  });

  it('are 362 and 523, each once, numbered from 01 in each competence, bands never going down', () => {
    expect(COUNTS.map(([code]) => code)).toEqual(COMPETENCE_CODES);
    expect([STATEMENTS.length, OUTCOMES.length]).toEqual([362, 523]);
    for (const list of [STATEMENTS, OUTCOMES]) {
      expect(new Set(list.map(({ id }) => id)).size).toBe(list.length);
      for (const code of COMPETENCE_CODES) {
        const of = list.filter(({ competence }) => competence === `digcomp:${code}`);
        expect(of.map((one) => one.code.slice(2))).toEqual(
          of.map((_, index) => `${code}.${String(index + 1).padStart(2, '0')}`),
        );
        const ranks = of.map(({ band }) => BANDS.findIndex(({ id }) => id === band));
        expect(ranks).toEqual(ranks.toSorted((a, b) => a - b));
      }
    }
  });

  it('have the types and the AI labels that the official file counts', () => {
    const count = (values: readonly string[], value: string): number => values.filter((one) => one === value).length;
    const types = OUTCOMES.map(({ type }) => type);
    expect(['knowledge', 'skill', 'attitude'].map((type) => count(types, type))).toEqual([217, 199, 107]);
    expect(OUTCOMES.some(({ band, type }) => band === 'highly-advanced' && type === 'knowledge')).toBe(false);
    const labels = [STATEMENTS, OUTCOMES].map((list) => list.map(({ ai }) => ai));
    expect(labels.map((all) => ['explicit', 'implicit', 'none'].map((label) => count(all, label)))).toEqual([
      [49, 246, 67],
      [69, 330, 124],
    ]);
  });

  it('include the 29 skills of Basic, from which activities that can be watched are drawn', () => {
    const found = OUTCOMES.filter(({ band, type }) => band === 'basic' && type === 'skill').map(({ code }) => code);
    expect(found.join(' ')).toBe(BASIC_SKILLS);
  });

  it('are found by bare and by prefixed code, and by nothing else', () => {
    for (const one of OUTCOMES) {
      expect(outcome(one.code)).toBe(one);
      expect(outcome(one.id)).toBe(one);
      expect(isOutcomeId(one.id)).toBe(true);
      expect(isOutcomeId(one.code)).toBe(false);
      expect(parseCode(one.id)).toEqual({
        ok: true,
        value: { kind: 'outcome', frame: 'digcomp', id: one.id, competence: one.competence },
      });
    }
    for (const one of STATEMENTS) {
      expect(statementByCode(one.code)).toBe(one);
      expect(statementByCode(one.id)).toBe(one);
      expect(parseCode(one.id)).toMatchObject({ ok: true, value: { kind: 'statement', id: one.id } });
    }
    // @ts-expect-error 1.1 has 21 outcomes
    expect(() => outcome('LO1.1.22')).toThrow(ReferentialError);
    // @ts-expect-error 1.1 has 15 statements
    expect(() => statementByCode('CS1.1.16')).toThrow('CS1.1.16');
    // @ts-expect-error no such competence
    expect(() => outcomesOf('6.1')).toThrow(ReferentialError);
    // @ts-expect-error no such band
    expect(() => outcomesOf('1.1', 'expert')).toThrow(ReferentialError);
  });
});

describe('coverage', () => {
  const totals = (codes: Parameters<typeof coverage>[0]): readonly [number, number] => {
    const rows = coverage(codes);
    return [rows.reduce((sum, row) => sum + row.covered, 0), rows.reduce((sum, row) => sum + row.outcomes, 0)];
  };

  it('has a row for each competence and band, and finds nothing covered by nothing', () => {
    expect(coverage([])).toHaveLength(84);
    expect(totals([])).toEqual([0, 523]);
    expect(totals(OUTCOMES.map(({ id }) => id))).toEqual([523, 523]);
    expect(coverage(['LO1.1.05', 'digcomp:LO1.1.06', 'LO1.1.07'])[0]).toEqual({
      competence: 'digcomp:1.1',
      band: 'basic',
      outcomes: 6,
      covered: 2,
    });
  });

  it('counts each outcome once, bare or prefixed, in any order', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...OUTCOMES)), fc.array(fc.boolean()), (named, bare) => {
        const codes = named.map(({ id, code }, index) => (bare[index] === true ? code : id));
        expect(totals(codes)[0]).toBe(new Set(named).size);
        expect(coverage(codes.toReversed())).toEqual(coverage(codes));
      }),
    );
  });

  it('names the first code that is no outcome by its place', () => {
    expect(() => coverage(null as unknown as [])).toThrow(
      expect.objectContaining({ name: 'ReferentialError', code: 'not-text', place: 'codes', found: 'null' }),
    );
    expect(() => coverage('LO1.1.05' as unknown as [])).toThrow(expect.objectContaining({ place: 'codes' }));
    // @ts-expect-error a statement is no outcome
    expect(() => coverage(['LO1.1.05', 'CS1.1.05'])).toThrow(
      expect.objectContaining({ code: 'unknown-code', place: 'codes/1', found: '"CS1.1.05"' }),
    );
  });
});
