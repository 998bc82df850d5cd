import { expect, test } from 'vitest';
import { areaOf } from '@jalon/referential';
import {
  config,
  ideally,
  opening,
  optionSetting,
  play,
  playOn,
  throughTalk,
  type TalkAnswers,
} from './fixtures/driver.ts';
import { result } from './result.ts';
import { start } from './start.ts';

/** Difficulties of the first two activities, and their areas. */
function beginning(answers: TalkAnswers, screen: 'desktop' | 'phone'): { hardest: number; areas: readonly string[] } {
  const first = throughTalk(answers, start(config, { ...opening, screen }));
  const second = play(first, ...ideally(first));
  const items = second.activities.slice(0, 2).map(({ itemId }) => config.itemsById.get(itemId)?.item);
  return {
    hardest: Math.max(...items.flatMap((item) => item?.meta.parameters.b ?? [])),
    areas: items.map((item) => (item ? areaOf(item.meta.dimension) : '')),
  };
}

test('whoever says nothing begins with groundwork that nearly everyone succeeds at', () => {
  for (const screen of ['desktop', 'phone'] as const) {
    const { hardest, areas } = beginning({}, screen);
    expect(areas).toEqual(['jalon:0', 'jalon:0']);
    expect(hardest).toBeLessThanOrEqual(-3.5);
  }
});

test('what the first talk tells decides where to start', () => {
  const helped = beginning(optionSetting('procedures', 'someone-else'), 'desktop');
  const alone = beginning(optionSetting('procedures', 'alone'), 'desktop');
  expect(helped.areas).toEqual(['jalon:0', 'jalon:0']);
  expect(alone.hardest).toBeGreaterThan(helped.hardest);
});

test('what somebody cannot use is neither asked about nor advised, whatever they answer', () => {
  const without = [
    ['comfort.keyboardOnly', ['jalon:0.1', 'jalon:0.2']],
    ['comfort.touchOnly', ['jalon:0.1', 'jalon:0.3']],
  ] as const;
  for (const [need, dimensions] of without) {
    for (const way of [ideally, () => [{ type: 'dontKnow' } as const]]) {
      const state = playOn(throughTalk(optionSetting(need, true)), way);
      const asked = state.activities.map(({ itemId }) => config.itemsById.get(itemId)?.item.meta.dimension as string);
      expect(asked.filter((id) => (dimensions as readonly string[]).includes(id))).toEqual([]);
      const { nextStep, others } = result(state).plan;
      const advised = [nextStep, ...others].flatMap((step) => step?.resources.flatMap((one) => one.dimensions) ?? []);
      const only = [nextStep, ...others]
        .flatMap((step) => step?.resources ?? [])
        .filter(
          ({ dimensions: of }) => of.length > 0 && of.every((id) => (dimensions as readonly string[]).includes(id)),
        );
      expect(
        only.map(({ id }) => id),
        advised.join(),
      ).toEqual([]);
    }
  }
});
