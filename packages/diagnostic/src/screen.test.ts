import { expect, test } from 'vitest';
import { actionsOf, config, ideally, optionSetting, play, playOn, throughTalk } from './fixtures/driver.ts';
import { result } from './result.ts';
import { screen } from './screen.ts';
import { start } from './start.ts';

test('asks for a language and nothing else before the first question: comfort, then urgency', () => {
  const state = start(config, { locale: 'en', seed: 1, mode: 'alone', screen: 'phone' });
  expect(screen(state)).toEqual({ kind: 'welcome' });
  const asked = screen(play(state, { type: 'begin' }));
  expect(asked.kind === 'question' && asked.stage).toBe('comfort');
});

test('when it is urgent, human help comes before any activity', () => {
  let state = play(start(config, { locale: 'fr', seed: 1, mode: 'alone', screen: 'phone' }), { type: 'begin' });
  state = play(state, { type: 'answer', question: config.bank.talk.comfort.id, options: [] });
  const urgent = optionSetting('urgent', true)[config.bank.talk.urgency.id] ?? null;
  state = play(state, { type: 'answer', question: config.bank.talk.urgency.id, options: urgent });
  expect(screen(state).kind).toBe('urgent');
  const stopped = result(play(state, { type: 'stop' }));
  expect(stopped.plan.nextStep).not.toBeNull();
});

test('no screen carries the key of its item', () => {
  const state = playOn(throughTalk(), (now) => {
    const shown = JSON.stringify(screen(now));
    expect(shown).not.toContain('"scoring"');
    expect(shown).not.toContain('"correct"');
    return ideally(now);
  });
  expect(state.phase).toBe('result');
});

const gestures = { finger: ['pointer.'], mouse: ['touch.'], keyboard: ['pointer.', 'touch.'] } as const;
for (const [input, refused] of Object.entries(gestures)) {
  test(`whoever answers with ${input} is never asked for other gestures, from the first to the last activity`, () => {
    for (const answering of [ideally, () => [{ type: 'dontKnow' } as const]]) {
      const state = playOn(throughTalk(optionSetting('input', input)), answering);
      expect(state.activities.length).toBeGreaterThanOrEqual(8);
      const constructs = state.activities.flatMap(
        ({ itemId }) => config.itemsById.get(itemId)?.item.meta.construct ?? [],
      );
      expect(constructs.filter((modality) => refused.some((prefix) => modality.startsWith(prefix)))).toEqual([]);
    }
  });
}

test('whoever wants touch only is never asked for a mouse or a keyboard', () => {
  const state = playOn(throughTalk(optionSetting('comfort.touchOnly', true)), ideally);
  const constructs = state.activities.flatMap(({ itemId }) => config.itemsById.get(itemId)?.item.meta.construct ?? []);
  expect(constructs.filter((modality) => modality.startsWith('pointer.') || modality.startsWith('keyboard.'))).toEqual(
    [],
  );
});

test('the last of all activities leads to the result, at most sixteen, no family twice', () => {
  const state = playOn(throughTalk(), (now) => [...actionsOf(now, { kind: 'random' }), { type: 'skip' }]);
  expect(state.activities.length).toBeLessThanOrEqual(16);
  const families = state.activities.map(({ itemId }) => config.itemsById.get(itemId)?.item.meta.family);
  expect(new Set(families).size).toBe(families.length);
});
