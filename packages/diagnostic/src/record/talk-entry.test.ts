import { personas } from '@jalon/bank/personas';
import type { Entry } from '@jalon/history';
import type { FirstTalk, Parsed } from '@jalon/history/events';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { config, throughTalk } from '../fixtures/driver.ts';
import { everyTalkQuestion, talkFacts } from '../talk-facts.ts';
import { entriesOf } from './entries-of.ts';
import { eventsAt, must, read } from './keep.test-kit.ts';
import { keptPerson } from './kept-person.ts';
import { talkEntry, type TalkEntry } from './talk-entry.ts';

const questions = everyTalkQuestion(config);

function entryOfTalk(answers: unknown): TalkEntry {
  return talkEntry(config, answers as never, { told: 'paper' });
}

describe('a first talk typed in', () => {
  it.each(personas().map(({ id, talk }) => [id, talk] as const))('%s, as the diagnostic keeps it', (_, talk) => {
    const state = throughTalk(talk);
    const [first] = must(entriesOf(state, { diagnostic: 'd-1', startedAt: '2026-03-01T09:00:00.000Z', told: 'paper' }));
    expect(entryOfTalk(state.answers)).toEqual({ ok: true, value: first });
  });

  it('says where the person stands with each barrier that an answer tells of, optional questions too', () => {
    const told = questions.map((question) => ({ ...question, sets: Object.keys(question.options[0]?.sets ?? {}) }));
    const optional = told.find(({ id, sets }) => id === 'talk:time' || sets.includes('barrier.F13'));
    const answers = { [optional!.id]: [optional!.options[0]!.id], 'talk:connection': null };
    const entry = entryOfTalk(answers);
    expect(entry).toMatchObject({
      ok: true,
      value: { kind: 'first-talk', payload: { urgency: 'unknown', told: 'paper' } },
    });
    const { barriers } = must(entry as Parsed<Entry>).payload as unknown as FirstTalk;
    expect(barriers['F1']).toBe('refused');
    expect(barriers['F13']).toBe(optional!.options[0]!.sets['barrier.F13']);
  });

  it('whatever was ticked, it is kept and tells the same facts, or names the question', () => {
    const answer = fc
      .constantFrom(...questions)
      .chain(({ id, options }) =>
        fc.tuple(
          fc.constant(id),
          fc.oneof(
            fc.constant(null),
            fc.subarray(options.map((option) => option.id)),
            fc.constantFrom<unknown>(['elsewhere'], 'phone', 3, {}, [null], [['x']]),
          ),
        ),
      );
    let kept = 0;
    fc.assert(
      fc.property(fc.array(answer, { maxLength: 6 }), (list) => {
        const answers = Object.fromEntries(list);
        const entry = entryOfTalk(answers);
        if (entry.ok) {
          kept += 1;
          const { facts } = keptPerson(read(eventsAt('2026-03-01T09:00:00.000Z', [entry.value])), config);
          expect(Object.entries(facts).map(([name, { value }]) => [name, value])).toEqual(
            Object.entries(talkFacts(config, answers as never)).map(([name, { value }]) => [name, value]),
          );
        } else expect(Object.keys(answers)).toContain('question' in entry ? entry.question : entry.field);
      }),
      { numRuns: 300 },
    );
    expect(kept).toBeGreaterThan(40);
  });

  it('names the question and what was expected of it', () => {
    expect(entryOfTalk({ 'talk:device': ['phone'], 'talk:wish': ['dance'] })).toMatchObject({
      code: 'unknown-option',
      question: 'talk:wish',
      expected: expect.stringContaining('learn-with-someone'),
    });
    expect(entryOfTalk({ 'talk:urgency': ['yes', 'no'] })).toMatchObject({
      code: 'too-many-options',
      question: 'talk:urgency',
      expected: 'exactly one option',
    });
    expect(entryOfTalk({ 'talk:shoes': null })).toMatchObject({ code: 'unknown-question', question: 'talk:shoes' });
    for (const nothing of [null, undefined, [], 'talk:device', 3])
      expect(entryOfTalk(nothing)).toMatchObject({ ok: false, code: 'no-answers' });
    expect(entryOfTalk(JSON.parse('{"__proto__": ["x"]}'))).toMatchObject({ code: 'unknown-question' });
  });
});
