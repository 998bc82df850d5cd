import {
  evaluateAttempt,
  startAttempt,
  stepAttempt,
  type AttemptEvent,
  type AttemptState,
  type BankItem,
  type Scoring,
} from '@jalon/items';
import { simulateAttempt } from '@jalon/items/simulate';
import { provideAllSimulations } from '@jalon/items/simulations';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { items } from './items.ts';

provideAllSimulations();

type When = Extract<Scoring, { readonly template: 'goal' }>['goal'];

const OPTIONS = { locale: 'fr', seed: 7 };

/** What an item forbids, each with the most that is left once it was done. */
const forbidden = items().flatMap(({ item, key }) => {
  const rules = key.scoring.template === 'goal' ? key.scoring.evidence : [];
  return rules.flatMap(({ observable, when, cap }) =>
    cap === undefined ? [] : [{ item, key, what: observable, when, most: cap }],
  );
});

/** What the goal itself forbids, and nothing makes good. */
const goals = [
  ['item:pay-parcel-message', 'card.sent'],
  ['item:mail-sort-honest', 'link.m2.l1'],
  ['item:pay-seller-transfer', 'transferred'],
].map(([id = '', fact = '']) => {
  const bank = items().find(({ item }) => item.id === id);
  if (bank === undefined) throw new Error(id);
  return { ...bank, what: fact, when: { fact, op: 'eq', value: true } as const, most: 0.5 };
});

/** What somebody does who makes for this. */
function wayTo({ item, key }: BankItem, when?: When): readonly AttemptEvent[] {
  const aim = when ? { ...key, scoring: { template: 'goal' as const, goal: when, evidence: [] } } : key;
  return simulateAttempt(item, aim, { kind: 'ideal' }, OPTIONS, () => 0.5).filter(({ type }) => type === 'act');
}

/** What is reached from here by whoever knows the way, wherever in it they are. */
function creditAfter({ item, key }: BankItem, from: AttemptState): number | null {
  const way = wayTo({ item, key });
  const home = Array.from({ length: 4 }, (): AttemptEvent => ({ type: 'act', action: { type: 'back' } }));
  const end = [...home, ...way, { type: 'end' } as const].reduce((attempt, event) => {
    const step = stepAttempt(item, attempt, event);
    return step.ok ? step.attempt : attempt;
  }, from);
  return evaluateAttempt(item, key, end).credit;
}

test('the bank has items that forbid something', () => {
  expect(new Set(forbidden.map(({ item }) => item.id)).size).toBeGreaterThanOrEqual(4);
});

describe.each([...forbidden, ...goals].map((one) => [one.item.id, one.what, one] as const))(
  '%s: %s',
  (_id, _what, one) => {
    const { item, key, when, most } = one;
    const wrong = wayTo(one, when);
    const right = wayTo(one);
    const play = (events: readonly AttemptEvent[], from = startAttempt(item, OPTIONS)) =>
      events.reduce((attempt, event) => {
        const step = stepAttempt(item, attempt, event);
        return step.ok ? step.attempt : attempt;
      }, from);
    const creditOf = (events: readonly AttemptEvent[]) =>
      evaluateAttempt(item, key, play([...events, { type: 'end' }])).credit;

    test('is worth everything when it was not done', () => {
      expect(creditOf(right)).toBe(1);
      expect(creditOf(wrong)).toBeLessThanOrEqual(most);
    });

    test('no way back makes it undone', () => {
      const back = fc.constantFrom<AttemptEvent>({ type: 'undo' }, { type: 'reset' }, ...wrong, ...right);
      fc.assert(
        fc.property(fc.array(back, { maxLength: 20 }), (events) => {
          expect(creditOf([...wrong, ...events, ...right])).toBeLessThanOrEqual(most);
        }),
        { numRuns: 60 },
      );
      const undone = Array.from({ length: wrong.length }, (): AttemptEvent => ({ type: 'undo' }));
      expect(creditOf([...wrong, ...undone, ...right])).toBeLessThanOrEqual(most);
      expect(creditOf([...wrong, { type: 'reset' }, ...right])).toBeLessThanOrEqual(most);
    });

    test('each undo that is taken changes something', () => {
      let attempt = play(wrong);
      for (;;) {
        const step = stepAttempt(item, attempt, { type: 'undo' });
        if (!step.ok) break;
        expect(JSON.stringify(step.attempt.state)).not.toBe(JSON.stringify(attempt.state));
        attempt = step.attempt;
      }
      expect(attempt.history).toEqual([]);
    });
  },
);

test.each([
  ['item:texting-photo', 'other-photo-sent'],
  ['item:mail-attach', 'sent-without-attachment'],
  ['item:mail-attach', 'other-document-sent'],
  ['item:mail-forward', 'sent-to-another'],
  ['item:call-noise', 'camera-instead-of-microphone'],
])('%s: after %s, going back or going on still leads to all of it', (id, observable) => {
  const bank = items().find(({ item }) => item.id === id);
  const scoring = bank?.key.scoring;
  const rule = scoring?.template === 'goal' ? scoring.evidence.find((one) => one.observable === observable) : undefined;
  if (bank === undefined || rule === undefined) throw new Error(`${id} ${observable}`);
  for (const back of [[], [{ type: 'undo' }], [{ type: 'reset' }]] as const) {
    const start = startAttempt(bank.item, OPTIONS);
    const wrong = [...wayTo(bank, rule.when), ...back].reduce((attempt, event) => {
      const step = stepAttempt(bank.item, attempt, event);
      return step.ok ? step.attempt : attempt;
    }, start);
    expect(creditAfter(bank, wrong)).toBe(1);
  }
});
