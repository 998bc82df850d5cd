import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { multipleChoice } from '../../fixtures/choice.test-item.ts';
import { formItem } from '../../fixtures/form.test-item.ts';
import { practisedChoice, practisedMail } from '../../fixtures/practice.test-item.ts';
import type { BankItem } from '../../item/item.ts';
import { evidenceMessages } from '../../messages/evidence-messages.ts';
import { exampleOf } from '../../simulate/example-of.ts';
import { provideAllSimulations } from '../../simulations/provide-all-simulations.ts';
import type { AttemptEvent } from '../attempt-event.ts';
import type { AttemptState } from '../attempt-state.ts';
import { evaluateAttempt } from '../evaluate-attempt.ts';
import { replayAttempt } from '../replay-attempt.ts';
import { startAttempt } from '../start-attempt.ts';
import { stepAttempt } from '../step-attempt.ts';
import { weighs } from '../weighs.ts';
import { hintsShown } from './hints-shown.ts';

provideAllSimulations();

const OPTIONS = { locale: 'fr', seed: 7, behaviour: 'practise' } as const;
const { item, key } = practisedChoice;
const choose = (option: string): AttemptEvent => ({ type: 'act', action: { type: 'choose', option } });
const hint = { type: 'hint' } as const;
const trial = { type: 'try' } as const;
const again = (seed: number) => ({ type: 'again', seed }) as const;
const right = (seed: number) => [again(seed), choose('a'), trial] as const;

function after(...events: readonly AttemptEvent[]): AttemptState {
  return played(practisedChoice, events);
}

function played(bank: BankItem, events: readonly AttemptEvent[]): AttemptState {
  const replay = replayAttempt(bank.item, OPTIONS, events, bank);
  if (!replay.ok) throw new Error(`${replay.at}: ${replay.reason}`);
  return replay.attempt;
}

describe('hints', () => {
  test('are shown one by one, in the language shown, and never more than there are', () => {
    const { practice } = practisedChoice;
    const three = after(hint, hint, hint);
    expect(practice && hintsShown(practice, after(hint, hint))).toEqual([
      'Pensez à une lettre.',
      'Une lettre se glisse quelque part.',
    ]);
    expect(stepAttempt(item, three, hint, practisedChoice)).toEqual({ ok: false, reason: 'no-hint-left' });
    expect(stepAttempt(item, after(), hint, { key })).toEqual({ ok: false, reason: 'no-hint-left' });
  });

  test('of another item are none', () => {
    expect(stepAttempt(item, after(), hint, practisedMail)).toEqual({ ok: false, reason: 'no-hint-left' });
  });

  test('make it assisted, as the example and a helper do; reading the help does not', () => {
    const handedIn = (...events: readonly AttemptEvent[]) =>
      evaluateAttempt(item, key, after(...events, choose('a'), { type: 'end' }));
    expect(handedIn(hint, hint)).toMatchObject({ status: 'assisted', credit: 1, hints: 2, examples: 0 });
    expect(handedIn({ type: 'example' })).toMatchObject({ status: 'assisted', hints: 0, examples: 1 });
    expect(handedIn({ type: 'helped' })).toMatchObject({ status: 'assisted', hints: 0 });
    expect(handedIn({ type: 'help' })).toMatchObject({ status: 'answered', hints: 0, behaviour: 'practise' });
  });
});

describe('trying', () => {
  test('says how far it went and closes nothing', () => {
    const tried = after(choose('b'), trial);
    expect(tried).toMatchObject({ phase: 'interacting', practice: { tries: 1, feedback: { code: 'not-yet' } } });
    const better = stepAttempt(item, tried, choose('a'), practisedChoice);
    const reached = better.ok && stepAttempt(item, better.attempt, trial, practisedChoice);
    expect(reached).toMatchObject({ ok: true, attempt: { practice: { tries: 2, feedback: { code: 'reached' } } } });
  });

  test('tells what was nearly done, with the observables that held', () => {
    const open = { type: 'act', action: { type: 'open', message: 'm1' } } as const;
    const openAttachment = { type: 'act', action: { type: 'openAttachment', attachment: 'a1' } } as const;
    expect(played(practisedMail, [open, openAttachment, trial]).practice?.feedback).toEqual({
      code: 'nearly',
      credit: 0.5,
      evidence: ['opened'],
    });
  });

  test('tells what to look at another time, in the codes of the world', () => {
    const sent = played(formItem, [{ type: 'act', action: { type: 'submit' } }, trial]).practice?.feedback;
    expect(sent).toMatchObject({ code: 'not-yet', evidence: ['sent-incomplete'] });
    expect(evidenceMessages().form['sent-incomplete']?.tip.fr).toBeDefined();
  });

  test('needs something to try, and this item’s key', () => {
    expect(stepAttempt(item, after(), trial, practisedChoice)).toEqual({ ok: false, reason: 'nothing-to-try' });
    expect(stepAttempt(item, after(choose('a')), trial)).toEqual({ ok: false, reason: 'no-key' });
    expect(stepAttempt(item, after(choose('a')), trial, multipleChoice)).toEqual({ ok: false, reason: 'no-key' });
  });
});

describe('once again', () => {
  test('begins afresh with the seed given, and counts the rounds', () => {
    const second = after(hint, { type: 'helped' }, choose('a'), trial, again(12));
    expect(second.state).toEqual(startAttempt(item, { ...OPTIONS, seed: 12 }).state);
    expect(second).toMatchObject({ seed: 12, history: [], actions: 0, assisted: false });
    expect(second.practice).toMatchObject({ round: 1, hints: 0, tries: 0, feedback: null, reached: false });
  });

  test('only after a try, and with a seed', () => {
    expect(stepAttempt(item, after(choose('a')), again(2), practisedChoice)).toEqual({
      ok: false,
      reason: 'nothing-to-try',
    });
    expect(stepAttempt(item, after(choose('a'), trial), again(0.5), practisedChoice)).toEqual({
      ok: false,
      reason: 'unknown-event',
    });
  });
});

describe('mastery', () => {
  const first = [choose('a'), trial] as const;

  test('comes after two successes in a row, each alone', () => {
    expect(after(...first).practice).toMatchObject({ inARow: 1, mastered: false });
    expect(after(...first, ...right(2)).practice).toMatchObject({ inARow: 2, mastered: true });
  });

  test('is not had by trying twice what was reached once', () => {
    expect(after(...first, trial, trial).practice).toMatchObject({ tries: 3, inARow: 1, mastered: false });
  });

  test('a hint, the example, a helper or a try that failed begins the row again', () => {
    for (const aid of [hint, { type: 'example' }, { type: 'helped' }] as const) {
      const helped = after(...first, again(2), aid, choose('a'), trial);
      expect(helped.practice).toMatchObject({ inARow: 0, mastered: false });
    }
    expect(after(...first, again(2), choose('b'), trial).practice).toMatchObject({ inARow: 0 });
    expect(after(...first, again(2), choose('b'), trial, choose('a'), trial).practice).toMatchObject({ inARow: 1 });
  });

  test('is never taken back, and takes as many successes as was asked', () => {
    const mastered = after(...first, ...right(2), again(3), choose('b'), trial);
    expect(mastered.practice).toMatchObject({ inARow: 0, mastered: true });
    const one = startAttempt(item, { ...OPTIONS, masteryAfter: 1 });
    const chosen = stepAttempt(item, one, choose('a'));
    expect(chosen.ok && stepAttempt(item, chosen.attempt, trial, practisedChoice)).toMatchObject({
      attempt: { practice: { mastered: true } },
    });
    expect(() => startAttempt(item, { ...OPTIONS, masteryAfter: 0 })).toThrow('masteryAfter');
  });
});

test('whatever is done in practice replays to the last byte, is refused without a trace, and never weighs', () => {
  const event: fc.Arbitrary<AttemptEvent> = fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom('a', 'b', 'z').map(choose) },
    {
      weight: 4,
      arbitrary: fc
        .constantFrom('hint', 'example', 'try', 'help', 'helped', 'undo', 'reset', 'suspend', 'resume')
        .map((type): AttemptEvent => ({ type })),
    },
    { weight: 2, arbitrary: fc.integer().map(again) },
  );
  fc.assert(
    fc.property(fc.array(event, { maxLength: 40 }), fc.constantFrom('end', 'dontKnow', 'skip'), (events, closing) => {
      let attempt = startAttempt(item, OPTIONS);
      const accepted: AttemptEvent[] = [];
      for (const one of [...events, { type: 'resume' }, { type: closing }] as const) {
        const before = JSON.stringify(attempt);
        const step = stepAttempt(item, attempt, one, practisedChoice);
        expect(JSON.stringify(attempt)).toBe(before);
        if (!step.ok) continue;
        accepted.push(one);
        attempt = step.attempt;
        expect(attempt.practice?.hints).toBeLessThanOrEqual(3);
        const tries = accepted.filter(({ type }) => type === 'try').length;
        expect(attempt.practice?.mastered === true && tries < 2).toBe(false);
      }
      const saved = JSON.parse(JSON.stringify(accepted)) as readonly AttemptEvent[];
      expect(JSON.stringify(replayAttempt(item, OPTIONS, saved, practisedChoice))).toBe(
        JSON.stringify({ ok: true, attempt }),
      );
      expect(weighs(evaluateAttempt(item, key, attempt))).toBe(false);
    }),
  );
});

test('the example is the one written, else the one found in the key; both reach full credit', () => {
  for (const bank of [practisedChoice, practisedMail]) {
    const acts = exampleOf(bank, 'fr').map((action): AttemptEvent => ({ type: 'act', action }));
    expect(acts.length).toBeGreaterThan(0);
    expect(played(bank, [...acts, trial]).practice?.feedback).toMatchObject({ code: 'reached', credit: 1 });
  }
  expect(exampleOf(practisedMail, 'en')).toContainEqual({ type: 'write', text: 'Thanks!' });
  expect(exampleOf(practisedChoice, 'fr')).toEqual([{ type: 'choose', option: 'a' }]);
});
