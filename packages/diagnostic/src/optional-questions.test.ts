import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { DiagnosticState } from './diagnostic-state.ts';
import { toLog } from './diagnostic-log.ts';
import { config, ideally, opening, play, playOn, throughTalk, type TalkAnswers } from './fixtures/driver.ts';
import { openQuestions } from './optional-questions.ts';
import { replay } from './replay.ts';
import { result } from './result.ts';
import { screen } from './screen.ts';
import { shownLog } from './shown-log.ts';
import { snapshot } from './snapshot.ts';
import { start } from './start.ts';
import { transition } from './transition.ts';

const { optional = [], comfort, urgency, questions } = config.bank.talk;

/** Somebody who will be sent somewhere, with a telephone and a connection that is hard to pay. */
const TOLD: TalkAnswers = {
  'talk:comfort': [],
  'talk:urgency': ['no'],
  'talk:goal': ['papers'],
  'talk:device': ['phone'],
  'talk:input': ['finger'],
  'talk:connection': ['slow'],
  'talk:email': ['yes'],
  'talk:procedures': ['with-help'],
  'talk:reading': ['easy'],
  'talk:wish': ['learn-with-someone'],
};
const stopped = (answers: TalkAnswers): DiagnosticState => play(throughTalk(answers), { type: 'stop' });
const ids = (state: DiagnosticState): readonly string[] => openQuestions(state).map(({ id }) => id);
const code = (state: DiagnosticState): string | null => {
  const next = transition(state, { type: 'more' }, 1e9);
  return next.ok ? null : next.code;
};

/** The optional question answered, wherever it comes; the others on the way are declined. */
function told(state: DiagnosticState, question: string, option: string): DiagnosticState {
  let now = play(state, { type: 'more' });
  while (now.phase === 'question') {
    const asked = now.question ?? '';
    now = play(now, { type: 'answer', question: asked, options: asked === question ? [option] : null });
  }
  return now;
}

describe('when they are proposed', () => {
  test('never during the talk, nor to whoever left it before its end', () => {
    const begun = play(start(config, opening), { type: 'begin' });
    expect(openQuestions(begun)).toEqual([]);
    expect(openQuestions(play(begun, { type: 'stop' }))).toEqual([]);
    expect(code(play(begun, { type: 'stop' }))).toBe('not-now');
    expect(openQuestions(throughTalk(TOLD))).toEqual([]);
  });

  test('only where the answer would change the advice', () => {
    expect(ids(stopped(TOLD))).toContain('talk:distance');
    expect(ids(stopped(TOLD))).toContain('talk:connection-help');
    const alone = { ...TOLD, 'talk:connection': ['good'], 'talk:wish': ['learn-alone'] };
    expect(ids(stopped(alone))).not.toContain('talk:distance');
    expect(ids(stopped(alone))).not.toContain('talk:time');
    expect(ids(stopped(alone))).not.toContain('talk:connection-help');
    expect(ids(stopped(alone))).not.toContain('talk:budget');
  });

  test('nothing is asked of whoever declined everything', () => {
    expect(ids(stopped({}))).toEqual([]);
  });

  test('the talk stays within ten questions, whatever is said', () => {
    const any = fc.record(
      Object.fromEntries(
        [comfort, urgency, ...questions].map(({ id, options }) => [
          id,
          fc.option(fc.constantFrom(...options.map((option) => [option.id]))),
        ]),
      ),
    );
    fc.assert(
      fc.property(any, (answers) => {
        const state = throughTalk(answers);
        expect(Object.keys(state.answers).length).toBeLessThanOrEqual(10);
        expect(questions.length).toBe(8);
      }),
      { numRuns: 40 },
    );
  });

  test('what was not done alone changes nothing to what is asked', () => {
    const done = playOn(throughTalk(TOLD), ideally);
    const missed = playOn(throughTalk(TOLD), () => [{ type: 'dontKnow' }]);
    expect(ids(done)).toEqual(ids(missed));
  });
});

describe('how they are asked', () => {
  test('one by one from the result, back to it, and the end is not another end', () => {
    const finished = playOn(throughTalk(TOLD), ideally);
    const first = play(finished, { type: 'more' });
    const shown = screen(first);
    expect(shown.kind === 'question' && [shown.stage, shown.number, shown.total]).toEqual([
      'optional',
      1,
      ids(finished).length,
    ]);
    let state = first;
    for (let n = 0; state.phase === 'question'; n += 1) {
      if (n > optional.length) throw new Error('no end');
      state = play(state, { type: 'answer', question: state.question ?? '', options: null });
    }
    expect(state.phase).toBe('result');
    expect(state.ended).toBe(finished.ended);
    expect(state.activities).toEqual(finished.activities);
    expect(code(state)).toBe('not-now');
    expect(shownLog(state)).toEqual(shownLog(finished));
  });

  test('stopping leaves the result as it was, with what was said; the rest can still be asked', () => {
    const finished = playOn(throughTalk(TOLD), ideally);
    const one = play(finished, { type: 'more' });
    const left = play(one, { type: 'answer', question: one.question ?? '', options: null }, { type: 'stop' });
    expect([left.phase, left.ended, left.question]).toEqual(['result', finished.ended, null]);
    expect(ids(left)).not.toContain(one.question);
    expect(ids(left).length).toBeGreaterThan(0);
    expect(screen(play(left, { type: 'more' })).kind).toBe('question');
  });

  test('going back opens the answer before, then the result', () => {
    const state = play(stopped(TOLD), { type: 'more' });
    const next = play(state, { type: 'answer', question: state.question ?? '', options: null });
    const back = play(next, { type: 'back' });
    expect(back.question).toBe(state.question);
    const shown = screen(back);
    expect(shown.kind === 'question' && shown.chosen).toBe(null);
    expect(play(back, { type: 'back' })).toMatchObject({ phase: 'result', question: null, ended: 'person' });
  });

  test('whoever had stopped goes on with the activity that was left open', () => {
    const before = stopped(TOLD);
    const after = play(told(before, 'talk:distance', 'far'), { type: 'resume' });
    expect(after.phase).toBe('activity');
    expect(after.activities).toEqual(throughTalk(TOLD).activities);
  });

  test('the log replays to the same bytes', () => {
    const state = told(playOn(throughTalk(TOLD), ideally), 'talk:time', 'evening');
    const again = replay(config, JSON.parse(JSON.stringify(toLog(state))));
    expect(again.ok && snapshot(again.state)).toBe(snapshot(state));
  });
});

describe('what they change', () => {
  test.each([
    ['talk:distance', 'far', 'rule:far-away'],
    ['talk:time', 'children', 'rule:fitting-time'],
    ['talk:gestures', 'practise', 'rule:first-gestures'],
    ['talk:adaptations', 'quiet-place', 'rule:adaptations'],
    ['talk:connection-help', 'cheaper', 'rule:budget'],
  ])('%s: %s brings %s', (question, option, rule) => {
    const before = stopped(TOLD);
    const rules = (state: DiagnosticState): readonly string[] => result(state).recommendations.map((one) => one.rule);
    expect(rules(before)).not.toContain(rule);
    expect(rules(told(before, question, option))).toContain(rule);
  });

  test('declined, a barrier is refused and nobody asks of it again', () => {
    const state = told(stopped(TOLD), 'none', '');
    expect(result(state).facts['barrier.F11']).toEqual({
      value: 'refused',
      source: 'talk',
      refs: ['talk:distance'],
    });
    expect(ids(state)).toEqual([]);
  });

  test('goals named afterwards count among the goals', () => {
    const goals = result(told(stopped(TOLD), 'talk:goal-papers', 'housing')).facts['goal']?.value;
    expect(goals).toEqual(['goal:rights', 'goal:taxes', 'goal:housing']);
  });
});
