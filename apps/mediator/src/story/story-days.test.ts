import { timeline, type TimelineEntry } from '@jalon/history/projections';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { typedEvents } from '../desk/typed-events.test-kit.ts';
import { localDay } from '../parts/local-day.ts';
import { kindsIn, storyPage } from './story-days.ts';
import { STORY_KINDS, storyKindOf } from './story-kind.ts';

const CODES = ['named', 'contact', 'unnamed'] as const;
const entries = fc
  .array(fc.record({ hour: fc.nat(2000), code: fc.constantFrom(...CODES, 'done' as const) }), { maxLength: 40 })
  .map((all) =>
    all
      .toSorted((a, b) => b.hour - a.hour)
      .map(({ hour, code }, index): TimelineEntry => {
        const at = new Date(Date.UTC(2026, 0, 1) + hour * 3_600_000).toISOString();
        const id = `e-${index}`;
        return code === 'done' ? { at, id, code, what: 'rule:a', reason: null } : { at, id, code };
      }),
  );

test('nothing is lost, nothing told twice, each line under its own day, the order kept', () => {
  fc.assert(
    fc.property(entries, fc.constantFrom(null, ...STORY_KINDS), fc.integer({ min: 1, max: 50 }), (all, kind, most) => {
      const { days, left } = storyPage(all, kind, most);
      const asked = all.filter(({ code }) => kind === null || storyKindOf(code) === kind);
      const shown = days.flatMap((day) => day.entries);
      expect(shown).toEqual(asked.slice(0, most));
      expect(shown.length + left).toBe(asked.length);
      for (const { day, entries: here } of days) for (const { at } of here) expect(localDay(at)).toBe(day);
      expect(new Set(days.map(({ day }) => day)).size).toBe(days.length);
    }),
  );
});

test('what there is nothing of is not offered', () => {
  const events = typedEvents([
    ['2026-03-01T09:00:00.000Z', 'step-done', { plan: 'p-1', step: 'rule:a', done: true, how: 'alone' }],
    ['2026-03-02T09:00:00.000Z', 'note', { text: 'Vient lundi.', about: null }],
  ]);
  expect([...kindsIn(timeline(events))].toSorted()).toEqual(['notes', 'plan']);
  expect(kindsIn([]).size).toBe(0);
});
