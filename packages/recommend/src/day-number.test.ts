import fc from 'fast-check';
import { expect, it } from 'vitest';
import { dayNumber } from './day-number.ts';

const DAY_MS = 86_400_000;
const EPOCH = dayNumber('1970-01-01')!;

it('counts days as the clock of the machine does, over eight thousand years', () => {
  fc.assert(
    fc.property(fc.date({ min: new Date('0001-01-01'), max: new Date('8000-01-01'), noInvalidDate: true }), (date) => {
      expect(dayNumber(date.toISOString().slice(0, 10))! - EPOCH).toBe(Math.floor(date.getTime() / DAY_MS));
    }),
  );
});

it.each(['', '2026-2-01', '2026-02-30', '2025-02-29', '1900-02-29', '2026-13-01', '2026-00-01', '2026-01-01T00:00Z'])(
  '%j is no day',
  (day) => expect(dayNumber(day)).toBeNull(),
);

it('2000 and 2024 are leap years', () => {
  expect(dayNumber('2000-03-01')! - dayNumber('2000-02-29')!).toBe(1);
  expect(dayNumber('2024-03-01')! - dayNumber('2024-02-28')!).toBe(2);
});
