import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { LogEntry } from './log.ts';
import { logEntryAt } from './log-entry-at.ts';

test('whatever a clock says, a log counts without holes in whole milliseconds that never decrease', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(fc.double(), fc.double({ min: 0, max: 50 }))), (instants) => {
      const log: LogEntry[] = [];
      for (const t of instants) {
        const entry = logEntryAt(log, t, 'act', {});
        if (entry !== null) log.push(entry);
      }
      expect(log.map(({ seq }) => seq)).toEqual(log.map((_, at) => at));
      expect(log.every(({ t }, at) => Number.isInteger(t) && t >= (log[at - 1]?.t ?? 0))).toBe(true);
    }),
  );
});

test('two instants within one millisecond follow each other: rounding is no going back', () => {
  const first = logEntryAt([], 10.6, 'act', {});
  expect(first?.t).toBe(11);
  expect(first && logEntryAt([first], 10.8, 'act', {})).toMatchObject({ seq: 1, t: 11 });
  expect(first && logEntryAt([first], 10.4, 'act', {})).toBeNull();
});
