import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EdsTaskId } from '../frames/entry-id.ts';
import { edsFoundation, type EdsAnswer, type EdsAnswers, type EdsFoundation } from './eds-foundation.ts';

const TASKS: readonly EdsTaskId[] = ['eds:1', 'eds:2', 'eds:3', 'eds:4', 'eds:5', 'eds:6', 'eds:7', 'eds:8'];
const ANSWERS: readonly EdsAnswer[] = ['alone', 'with-help', 'not', 'unknown'];

describe('edsFoundation', () => {
  it('is reached by exactly one of the 65,536 ways to answer', () => {
    const wrong: unknown[] = [];
    const counts = { reached: 0, notReached: 0, incomplete: 0 };
    for (let way = 0; way < 4 ** 8; way += 1) {
      const given = TASKS.map((_, index) => ANSWERS[(way >> (2 * index)) & 3] ?? 'unknown');
      const expected = given.every((answer) => answer === 'alone')
        ? 'reached'
        : given.some((answer) => answer === 'with-help' || answer === 'not')
          ? 'notReached'
          : 'incomplete';
      const { status } = of(Object.fromEntries(TASKS.map((task, index) => [task, given[index]])));
      if (status !== expected) wrong.push(given);
      counts[status] += 1;
    }
    expect(wrong).toEqual([]);
    expect(counts).toEqual({ reached: 1, incomplete: 2 ** 8 - 1, notReached: 4 ** 8 - 2 ** 8 });
  });

  it('never counts help or silence as done', () => {
    const seven = Object.fromEntries(TASKS.slice(1).map((task) => [task, 'alone' as const]));
    expect(of({ ...seven, 'eds:1': 'with-help' }).status).toBe('notReached');
    expect(of({ ...seven, 'eds:1': 'unknown' }).status).toBe('incomplete');
    expect(of(seven).status).toBe('incomplete');
    expect(of({}).status).toBe('incomplete');
    expect(of({ ...seven, 'eds:1': 'alone' }).status).toBe('reached');
  });

  it('puts each task in one list, in order', () => {
    const given = fc.dictionary(fc.constantFrom(...TASKS), fc.constantFrom(...ANSWERS)) as fc.Arbitrary<EdsAnswers>;
    fc.assert(
      fc.property(given, (answers) => {
        const { alone, toLearn, unknown } = of(answers);
        expect([...alone, ...toLearn, ...unknown].toSorted()).toEqual(TASKS);
        for (const list of [alone, toLearn, unknown]) expect(list).toEqual(list.toSorted());
      }),
    );
  });

  it.each([
    [undefined, 'not-an-object', ''],
    [{ 'eds:9': 'alone' }, 'unknown-field', 'eds:9'],
    [{ 'eds:1': 'yes' }, 'unknown-answer', 'eds:1'],
  ])('refuses %j: %s at "%s"', (given, code, field) => {
    expect(edsFoundation(given as unknown as EdsAnswers)).toMatchObject({ ok: false, error: { code, field } });
  });
});

function of(answers: EdsAnswers): EdsFoundation {
  const result = edsFoundation(answers);
  if (!result.ok) throw new Error(result.error.field);
  return result.value;
}
