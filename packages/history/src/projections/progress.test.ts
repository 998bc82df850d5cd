import { describe, expect, it } from 'vitest';
import type { ObservedAnswer } from '../events/kinds/observation.ts';
import type { DiagnosticRecord } from './diagnostics-of.ts';
import { progressBetween, type ChangeFound, type ChangeOf, type Progress } from './progress.ts';

/** A diagnostic where each task went so: `+` done alone, `-` not, `h` with help, `p` practised, `s` said of oneself. */
function record(id: string, tasks: Readonly<Record<string, string>>): DiagnosticRecord {
  const answers: Readonly<Record<string, Partial<ObservedAnswer>>> = {
    '+': { status: 'answered', credit: 1 },
    '-': { status: 'answered', credit: 0.5 },
    '?': { status: 'dont_know', credit: null },
    h: { status: 'assisted', credit: 1 },
    p: { status: 'answered', credit: 1, behaviour: 'practise' },
    s: { status: 'answered', credit: 1, declared: true },
  };
  return {
    id,
    bank: null,
    mode: 'alone',
    startedAt: `2026-0${id.length}-01T09:00:00.000Z`,
    finishedAt: null,
    ending: 'length',
    profile: null,
    observations: Object.entries(tasks).map(([task, how]) => ({
      diagnostic: id,
      dimension: 'digcomp:2.1',
      at: '2026-03-01T09:00:00.000Z',
      observation: {
        schema: 'jalon.observation/1',
        itemId: `item:${task}`,
        itemVersion: '1.0.0',
        status: 'answered',
        credit: 1,
        evidence: [],
        source: 'screen',
        ...answers[how],
      },
    })),
  };
}

const sure: ChangeOf = { progress: true, sd: 0.5 };
const still: ChangeOf = { progress: false, sd: 0.4 };
const vague: ChangeOf = { progress: false, sd: 0.6 };
/** Without the later answers. */
const UNHEARD = 0.8;

/** What is said where the calculator finds this. */
function said(overall: ChangeOf, areas: ChangeFound['areas'] = [], unheard = UNHEARD): Progress {
  const calculator = {
    stateOf: ({ observations }: DiagnosticRecord) => observations.length,
    changeBetween: (_: number, answers: number) =>
      answers > 0
        ? { overall, areas }
        : {
            overall: { progress: false, sd: unheard },
            areas: areas.map(({ id }) => ({ id, progress: false, sd: unheard })),
          },
  };
  return progressBetween(record('d', { a: '-' }), record('d2', FOUR), calculator);
}

const FOUR = { b: '+', c: '-', d: '?', e: '+' };

describe('progress is said where it is sure enough; no change, only where a level would have been seen', () => {
  it.each([
    ['progress', sure],
    ['no-visible-change', still],
    ['not-enough-to-say', vague],
  ] as const)('%s', (verdict, change) => {
    expect(said(change).overall).toBe(verdict);
    expect(said(vague, [{ id: 'digcomp:2', ...change }])).toMatchObject({
      overall: 'not-enough-to-say',
      areas: [{ id: 'digcomp:2', verdict }],
    });
  });

  it('a change that is sure to be small because nobody looked is not enough to say', () => {
    expect(said({ progress: false, sd: 0.2 }, [], 0.2).overall).toBe('not-enough-to-say');
    expect(said({ progress: false, sd: 0.2 }, [], 0.21).overall).toBe('not-enough-to-say');
  });

  it('an area is told by what was heard of it, not of the whole', () => {
    const changeBetween = (_: number, answers: number): ChangeFound => ({
      overall: { progress: false, sd: answers > 0 ? 0.4 : UNHEARD },
      areas: [{ id: 'digcomp:2', progress: false, sd: 0.4 }],
    });
    const stateOf = ({ observations }: DiagnosticRecord): number => observations.length;
    expect(progressBetween(record('d', { a: '-' }), record('d2', FOUR), { stateOf, changeBetween })).toMatchObject({
      overall: 'no-visible-change',
      areas: [{ verdict: 'not-enough-to-say' }],
    });
  });

  it('what cannot be computed is not enough to say', () => {
    const [before, after] = [record('d', {}), record('d2', FOUR)];
    const nothing = { overall: 'not-enough-to-say', areas: [] };
    expect(progressBetween(before, after, { stateOf: () => null, changeBetween: () => null })).toMatchObject(nothing);
    expect(progressBetween(before, after, { stateOf: () => 1, changeBetween: () => null })).toMatchObject(nothing);
  });
});

it('the later state is made from the earlier one, without the tasks that were shown before', () => {
  const asked: unknown[] = [];
  const calculator = {
    stateOf: ({ id, observations }: DiagnosticRecord, before: string | null) => {
      asked.push([id, observations.map(({ observation }) => observation.itemId), before]);
      return `state of ${id}`;
    },
    changeBetween: (before: string, after: string) => {
      asked.push([before, after]);
      return null;
    },
  };
  const found = progressBetween(record('d', { a: '-', b: '+' }), record('d2', { b: '+', c: '+' }), calculator);
  expect(found.repeated).toEqual(['item:b']);
  expect(asked).toEqual([
    ['d', ['item:a', 'item:b'], null],
    ['d2', ['item:c'], 'state of d'],
    ['d2', [], 'state of d'],
    ['state of d', 'state of d2'],
    ['state of d', 'state of d2'],
  ]);
});

describe('newly done', () => {
  const calculator = { stateOf: () => null, changeBetween: () => null };
  const newly = (before: DiagnosticRecord, after: DiagnosticRecord, earlier?: readonly DiagnosticRecord[]): unknown =>
    progressBetween(before, after, calculator, earlier).newlyDone.map(({ itemId, triedBefore }) => [
      itemId,
      triedBefore,
    ]);

  it('what had been tried comes first', () => {
    const before = record('d', { tried: '-', helped: 'h', known: '+', unknown: '?' });
    const after = record('d2', { fresh: '+', tried: '+', helped: '+', known: '+', unknown: '-', other: '-' });
    expect(newly(before, after)).toEqual([
      ['item:tried', true],
      ['item:helped', true],
      ['item:fresh', false],
    ]);
  });

  it('is done alone, entirely, and not while practising or by saying so', () => {
    expect(newly(record('d', {}), record('d2', { a: 'h', b: 'p', c: 's', d: '-', e: '?' }))).toEqual([]);
  });

  it('is not what was done in some diagnostic long before', () => {
    const long = record('d0', { a: '+' });
    expect(newly(record('d', {}), record('d2', { a: '+', b: '+' }), [long])).toEqual([['item:b', false]]);
  });
});
