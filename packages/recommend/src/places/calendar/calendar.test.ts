import fc from 'fast-check';
import { expect, test } from 'vitest';
import { calendarDay, dayText, isoWeek, numberOfDay } from './calendar-day.ts';
import { easter } from './easter.ts';
import { isPublicHoliday } from './is-public-holiday.ts';
import { localTimeAt } from './local-time.ts';

const holiday = (day: string, department: string | null = null): boolean =>
  isPublicHoliday(calendarDay(numberOfDay(day) ?? 0), department);

test('a day taken apart is the day that was put together', () => {
  fc.assert(
    fc.property(fc.integer({ min: -200_000, max: 200_000 }), (number) => {
      const day = calendarDay(number);
      const witness = new Date(86_400_000 * number);
      expect(dayText(day)).toBe(witness.toISOString().slice(0, 10));
      expect(day.weekday).toBe((witness.getUTCDay() + 6) % 7);
    }),
  );
});

test.each([
  ['2026-11-22', 47],
  ['2026-01-01', 1],
  ['2027-01-01', 53],
  ['2024-12-30', 1],
  ['2023-01-01', 52],
])('%s is in week %i', (day, week) => expect(isoWeek(calendarDay(numberOfDay(day) ?? 0))).toBe(week));

test.each([
  [1961, '4-2'],
  [2000, '4-23'],
  [2008, '3-23'],
  [2011, '4-24'],
  [2019, '4-21'],
  [2024, '3-31'],
  [2025, '4-20'],
  [2026, '4-5'],
  [2027, '3-28'],
  [2028, '4-16'],
  [2029, '4-1'],
  [2030, '4-21'],
  [2038, '4-25'],
  [2285, '3-22'],
])('Easter %i is on %s', (year, expected) => {
  const { month, date } = easter(year);
  expect(`${month}-${date}`).toBe(expected);
});

test('the eleven holidays of 2026, and those of some territories only', () => {
  const days = ['01-01', '04-06', '05-01', '05-08', '05-14', '05-25', '07-14', '08-15', '11-01', '11-11', '12-25'];
  const all = Array.from({ length: 365 }, (_, index) => dayText(calendarDay((numberOfDay('2026-01-01') ?? 0) + index)));
  expect(all.filter((day) => holiday(day, '29'))).toEqual(days.map((day) => `2026-${day}`));
  expect(all.filter((day) => holiday(day, '68') && !holiday(day))).toEqual(['2026-04-03', '2026-12-26']);
  expect(all.filter((day) => holiday(day, '972') && !holiday(day))).toEqual(['2026-05-22']);
});

test('the clocks of each zone, summer time and midnight', () => {
  const instant = Date.UTC(2026, 6, 14, 22, 30);
  expect(localTimeAt(instant, 'Europe/Paris')).toEqual({ day: '2026-07-15', minutes: 30 });
  expect(localTimeAt(instant, 'America/Cayenne')).toEqual({ day: '2026-07-14', minutes: 19 * 60 + 30 });
  expect(localTimeAt(instant, 'Pacific/Noumea')).toEqual({ day: '2026-07-15', minutes: 9 * 60 + 30 });
});
