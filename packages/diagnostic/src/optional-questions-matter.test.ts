import { evaluate, type Fact, type Facts } from '@jalon/recommend';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { DiagnosticState } from './diagnostic-state.ts';
import { config, opening } from './fixtures/driver.ts';
import { openQuestions } from './optional-questions.ts';
import { start } from './start.ts';
import { talkFacts, talkQuestions } from './talk-facts.ts';

/** How many people are drawn, and the share of the times a question is asked where some answer must change the advice. */
const PEOPLE = 600;
const LEAST = 0.95;

const { optional = [] } = config.bank.talk;

/** What somebody answers in the talk: one option or two of each question, or nothing. */
const answersOf = fc.record(
  Object.fromEntries(
    talkQuestions(config).map(({ id, cardinality, options }) => {
      const ids = options.filter(({ exclusive }) => !exclusive).map((option) => option.id);
      const some = cardinality === 'single' ? 1 : 2;
      return [
        id,
        fc.option(fc.subarray(ids, { minLength: 1, maxLength: some }), { freq: 9 }) as fc.Arbitrary<
          readonly string[] | null
        >,
      ];
    }),
  ),
);

/** What was tried in a dozen dimensions at most, and done alone or not, with what follows from it. */
const observations = fc
  .uniqueArray(fc.record({ at: fc.nat(config.model.dimensions.length - 1), isDone: fc.boolean() }), {
    selector: ({ at }) => at,
    maxLength: 12,
  })
  .map((tried): Facts => {
    const facts: Record<string, Fact> = {};
    const know = (name: string, value: number | boolean): void => {
      facts[name] = { value, source: 'observation', refs: [] };
    };
    for (const { at, isDone } of tried) {
      const id = config.model.dimensions[at]?.id ?? '';
      know(`tried.${id}`, 1);
      know(`done.${id}`, isDone ? 1 : 0);
      know(`reached.${id}`, isDone);
    }
    know('triedTotal', tried.length);
    const done = tried.filter(({ isDone }) => isDone).length;
    if (tried.length > 0) {
      know('doneTotal', done);
      know('failedTotal', tried.length - done);
    }
    return facts;
  });

/** Somebody at their result, who stopped before the first activity: the optional questions look at what was said alone. */
function atResult(answers: DiagnosticState['answers']): DiagnosticState {
  return { ...start(config, opening), phase: 'result', ended: 'person', answers };
}

/** The advice, in its order. */
function advice(answers: DiagnosticState['answers'], observed: Facts): string {
  const { recommendations } = evaluate(config.bank.rules, { ...talkFacts(config, answers), ...observed });
  return recommendations.map(({ rule }) => rule).join(' ');
}

test('an optional question is asked where some answer changes what is advised, or its order', () => {
  const asked = new Map(
    optional.map(({ id }): [string, { times: number; useful: number }] => [id, { times: 0, useful: 0 }]),
  );
  for (const [answers, observed] of fc.sample(fc.tuple(answersOf, observations), { numRuns: PEOPLE, seed: 6 })) {
    const before = advice(answers, observed);
    for (const question of openQuestions(atResult(answers))) {
      const tally = asked.get(question.id);
      if (!tally) throw new Error(question.id);
      tally.times += 1;
      if (question.options.some(({ id }) => advice({ ...answers, [question.id]: [id] }, observed) !== before))
        tally.useful += 1;
    }
  }
  for (const [id, { times, useful }] of asked) {
    expect(times, `${id} asked`).toBeGreaterThan(PEOPLE / 40);
    expect(useful / times, `${id} useful`).toBeGreaterThanOrEqual(LEAST);
  }
});
