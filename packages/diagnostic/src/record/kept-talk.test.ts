import { entryOf, type PayloadByKind, type TypedEvent } from '@jalon/history/events';
import { describe, expect, it } from 'vitest';
import { config } from '../fixtures/driver.ts';
import { eventsAt, must, read } from './keep.test-kit.ts';
import { keptPerson } from './kept-person.ts';

const MARCH = '2026-03-01T09:00:00.000Z';

describe('what was said', () => {
  const talk = (at: string, payload: Partial<PayloadByKind['first-talk']>): readonly TypedEvent[] =>
    read(
      eventsAt(at, [
        must(
          entryOf('first-talk', {
            bank: { id: 'other-bank', version: '1.0.0' },
            answers: {},
            barriers: {},
            urgency: 'unknown',
            told: 'paper',
            ...payload,
          }),
        ),
      ]),
    );
  const goals = (...options: readonly string[]): Partial<PayloadByKind['first-talk']> => ({
    answers: { 'talk:goal': options },
  });

  it('later stands, question by question', () => {
    const events = [
      ...talk(MARCH, { answers: { 'talk:goal': ['work'], 'talk:wish': ['learn-alone'], 'talk:reading': ['hard'] } }),
      ...talk('2026-04-01T09:00:00.000Z', { answers: { 'talk:wish': ['be-helped'], 'talk:reading': null } }),
    ];
    const { facts, answers, barriers } = keptPerson(events.toReversed(), config);
    expect(answers).toEqual({ 'talk:goal': ['work'], 'talk:wish': ['be-helped'], 'talk:reading': null });
    expect(facts['goal']?.at).toBe('2026-03-01');
    expect(facts['wish']).toMatchObject({ value: 'be-helped', at: '2026-04-01', refs: ['talk:wish'] });
    expect(facts['reading']).toBeUndefined();
    expect(Object.values(barriers)).toContain('refused');
  });

  it('is as old as the oldest answer it needs', () => {
    const option = config.bank.talk.questions.find(({ id }) => id === 'talk:goal')!.options[0]!;
    const first = keptPerson(talk(MARCH, goals(option.id)), config);
    expect(first.goals.length).toBeGreaterThan(0);
    expect(first.facts['goal']?.at).toBe('2026-03-01');
    const again = keptPerson(
      [...talk(MARCH, goals(option.id)), ...talk('2026-04-01T09:00:00.000Z', goals(option.id))],
      config,
    );
    expect(again.facts['goal']?.at).toBe('2026-04-01');
  });

  it('of barriers and urgency is kept as it was told, where no answer tells of it', () => {
    const events = talk(MARCH, { barriers: { F1: 'need', F5: 'strength', F6: 'refused' }, urgency: 'yes' });
    const { facts, barriers } = keptPerson(events, config);
    expect(barriers).toEqual({ F1: 'need', F5: 'strength', F6: 'refused' });
    expect(facts['barrier.F1']).toEqual({ value: 'need', source: 'talk', refs: [], at: '2026-03-01' });
    expect(facts['urgent']).toEqual({ value: true, source: 'talk', refs: [], at: '2026-03-01' });
    const answered = talk('2026-04-01T09:00:00.000Z', {
      answers: { 'talk:connection': ['good'], 'talk:urgency': ['no'] },
    });
    const later = keptPerson([...events, ...answered], config);
    expect(later.facts['urgent']?.value).toBe(false);
    expect(later.barriers['F1']).toBe('strength');
    const said = talk('2026-05-01T09:00:00.000Z', { barriers: { F1: 'need' }, urgency: 'yes' });
    const last = keptPerson([...events, ...answered, ...said], config);
    expect([last.barriers['F1'], last.facts['urgent']?.value]).toEqual(['need', true]);
  });
});
