import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { openNow, openState } from './open-state.ts';
import { parseHours } from './parse-hours.ts';

/** 2026-11-23 is a Monday. */
const at = (day: string, time: string): { readonly day: string; readonly minutes: number } => ({
  day,
  minutes: 60 * Number(time.slice(0, 2)) + Number(time.slice(3)),
});
const said = (hours: string, day: string, time: string, department: string | null = '29'): string => {
  const state = openState(hours, at(day, time), department);
  const then = state.open === 'yes' ? state.until : state.open === 'no' ? state.next : state.why;
  if (typeof then === 'string') return `unknown ${then}`;
  return then === null
    ? state.open
    : `${state.open} ${then.day} ${String(Math.floor(then.minutes / 60)).padStart(2, '0')}:${String(then.minutes % 60).padStart(2, '0')}`;
};

const WEEK = 'Mo-Fr 09:00-12:00,14:00-17:30; Sa 10:00-12:00; PH off';

describe('what is open when', () => {
  test.each([
    [WEEK, '2026-11-23', '09:00', 'yes 2026-11-23 12:00'],
    [WEEK, '2026-11-23', '11:59', 'yes 2026-11-23 12:00'],
    [WEEK, '2026-11-23', '12:00', 'no 2026-11-23 14:00'],
    [WEEK, '2026-11-23', '18:00', 'no 2026-11-24 09:00'],
    [WEEK, '2026-11-28', '12:30', 'no 2026-11-30 09:00'],
    [WEEK, '2026-12-25', '10:00', 'no 2026-12-26 10:00'],
    ['24/7', '2026-12-25', '03:00', 'yes'],
    ['Mo-Su 00:00-24:00', '2026-11-23', '03:00', 'yes'],
    ['Fr 22:00-02:00', '2026-11-28', '01:00', 'yes 2026-11-28 02:00'],
    ['Fr 22:00-26:00', '2026-11-28', '01:00', 'yes 2026-11-28 02:00'],
    ['Mo-Fr 09:00-17:00; We off', '2026-11-25', '10:00', 'no 2026-11-26 09:00'],
    ['Mo-Fr 09:00-17:00; Mo-Fr 12:00-13:00 off', '2026-11-23', '12:30', 'no 2026-11-23 13:00'],
    ['Mo 09:00-12:00; Mo 14:00-16:00', '2026-11-23', '10:00', 'no 2026-11-23 14:00'],
    ['Mo 09:00-12:00, Mo 14:00-16:00', '2026-11-23', '10:00', 'yes 2026-11-23 12:00'],
    ['Mo,We 09:00-12:00, Fr 14:00-16:00', '2026-11-27', '15:00', 'yes 2026-11-27 16:00'],
    ['Fr-Mo 09:00-12:00', '2026-11-29', '10:00', 'yes 2026-11-29 12:00'],
    ['Sa[1] 09:00-12:00', '2026-11-28', '10:00', 'no 2026-12-05 09:00'],
    ['Sa[-1] 09:00-12:00', '2026-11-28', '10:00', 'yes 2026-11-28 12:00'],
    ['Sa[1,4] 09:00-12:00', '2026-11-28', '10:00', 'yes 2026-11-28 12:00'],
    ['week 1-53/2 We 09:00-12:00', '2026-11-25', '10:00', 'no 2026-12-02 09:00'],
    ['week 2-52/2 We 09:00-12:00', '2026-11-25', '10:00', 'yes 2026-11-25 12:00'],
    ['Sep-Jun: Mo-Fr 09:00-17:00; Jul-Aug off', '2026-07-15', '10:00', 'no 2026-09-01 09:00'],
    ['Mo-Fr 09:00-17:00; Dec 24-Jan 02 off', '2026-12-28', '10:00', 'no 2027-01-04 09:00'],
    ['Mo-Fr 09:00-17:00; Jul 14 off', '2026-07-14', '10:00', 'no 2026-07-15 09:00'],
    ['Mo-Fr 09:00-12:00 "sur rendez-vous"', '2026-11-23', '10:00', 'yes 2026-11-23 12:00'],
    ['Mo-Fr "sur rendez-vous"', '2026-11-23', '10:00', 'unknown said-unknown'],
    ['Mo-Fr 09:00-12:00 unknown', '2026-11-23', '10:00', 'unknown said-unknown'],
    ['Mo-Fr open', '2026-11-23', '10:00', 'unknown said-unknown'],
    ['off', '2026-11-23', '10:00', 'no'],
    ['Jul 01-Aug 31: Mo-Fr 09:00-12:00', '2026-07-15', '10:00', 'yes 2026-07-15 12:00'],
    ['Jul 01-Aug 31: Mo-Fr 09:00-12:00', '2026-11-23', '10:00', 'no 2027-07-01 09:00'],
    ['Mo-Fr 09:00-17:00; Dec 24-Jan 02: off', '2026-12-28', '10:00', 'no 2027-01-04 09:00'],
    ['Jan 9:00-12:00', '2027-01-12', '10:00', 'yes 2027-01-12 12:00'],
    ['mo-fr 9:00-12:00', '2026-11-23', '10:00', 'yes 2026-11-23 12:00'],
  ])('%s on %s at %s: %s', (hours, day, time, expected) => expect(said(hours, day, time)).toBe(expected));

  test('the comment is told with the hours', () => {
    expect(openState('Mo-Fr 09:00-12:00 "sur rendez-vous"', at('2026-11-23', '10:00'), null)).toHaveProperty(
      'comment',
      'sur rendez-vous',
    );
  });
});

describe('public and school holidays', () => {
  test('nothing told of a public holiday: unknown within the usual hours, closed outside them', () => {
    expect(said('Mo-Su 09:00-17:00', '2026-07-14', '10:00')).toBe('unknown public-holiday');
    expect(said('Mo-Su 09:00-17:00', '2026-07-14', '20:00')).toBe('no 2026-07-15 09:00');
    expect(said('Mo-Su 09:00-17:00; PH off', '2026-07-14', '10:00')).toBe('no 2026-07-15 09:00');
    expect(said('Mo-Su 09:00-17:00; PH 10:00-12:00', '2026-07-14', '11:00')).toBe('yes 2026-07-14 12:00');
    expect(said('Mo-Fr,PH 09:00-17:00', '2026-07-14', '11:00')).toBe('yes 2026-07-14 17:00');
  });
  test.each([
    // A season says nothing of a holiday within it; a few days around it do.
    ['Jul 01-Aug 31 Mo-Fr 09:00-12:00', '2026-07-14', '10:00', 'unknown public-holiday'],
    ['Sep 01-Jun 30 Mo-Fr 09:00-18:00', '2026-12-25', '10:00', 'unknown public-holiday'],
    ['Dec 21-31 09:00-12:00', '2026-12-25', '10:00', 'unknown public-holiday'],
    ['Dec 24-31 09:00-12:00', '2026-12-25', '10:00', 'yes 2026-12-25 12:00'],
    ['Dec 30-Jan 03 09:00-12:00', '2027-01-01', '10:00', 'yes 2027-01-01 12:00'],
    ['Mo-Fr 09:00-12:00; May 02,Dec 24 10:00-11:00', '2026-12-25', '10:00', 'unknown public-holiday'],
    // What is told of holidays stands, wherever it is written.
    ['PH,SH off; Mo-Fr 09:00-17:00', '2026-07-14', '10:00', 'no'],
    ['PH off; Mo-Fr 09:00-17:00', '2026-07-14', '10:00', 'no 2026-07-15 09:00'],
    ['PH off, Mo-Fr 09:00-17:00', '2026-07-14', '10:00', 'no 2026-07-15 09:00'],
    ['PH off; Jul 14 10:00-12:00', '2026-07-14', '10:00', 'yes 2026-07-14 12:00'],
    ['PH 12:00-13:00 off; Mo-Su 09:00-17:00', '2026-07-14', '10:00', 'yes 2026-07-14 17:00'],
    ['PH Mo 10:00-12:00; Tu 09:00-17:00', '2026-04-06', '10:00', 'yes 2026-04-06 12:00'],
    ['PH Mo 10:00-12:00; Tu 09:00-17:00', '2026-07-14', '10:00', 'unknown public-holiday'],
  ])('%s on %s at %s: %s', (hours, day, time, expected) => expect(said(hours, day, time)).toBe(expected));
  test('each territory has its own', () => {
    expect(said('Mo-Su 09:00-17:00; PH off', '2026-12-26', '10:00', '67')).toBe('no 2026-12-27 09:00');
    expect(said('Mo-Su 09:00-17:00; PH off', '2026-12-26', '10:00', '29')).toBe('yes 2026-12-26 17:00');
    expect(said('Mo-Su 09:00-17:00; PH off', '2026-12-20', '10:00', '974')).toBe('no 2026-12-21 09:00');
  });
  test('school holidays are not known here: only what is the same in both seasons is told', () => {
    expect(said('Mo-Fr 09:00-17:00; SH off', '2026-11-23', '10:00')).toBe('unknown school-holidays');
    expect(said('Mo-Fr 09:00-17:00; SH off', '2026-11-28', '10:00')).toBe('no');
    expect(said('Mo-Fr 09:00-17:00; SH 10:00-16:00', '2026-11-23', '11:00')).toBe('yes');
    expect(said('Mo-Fr 09:00-17:00; SH Mo-Fr 10:00-16:00', '2026-11-23', '11:00')).toBe('yes');
    expect(said('Mo-Fr 09:00-17:00; SH Mo-Fr 10:00-16:00', '2026-11-23', '16:30')).toBe('unknown school-holidays');
    expect(said('SH Mo-Fr 10:00-16:00; Mo-Fr 09:00-17:00', '2026-11-23', '16:30')).toBe('unknown school-holidays');
    expect(said('Mo 14:00-16:00; SH: Tu 10:00-12:00', '2026-11-23', '15:00')).toBe('yes 2026-11-23 16:00');
    expect(said('Mo 14:00-16:00; SH: Tu 10:00-12:00', '2026-11-24', '11:00')).toBe('unknown school-holidays');
    expect(said('SH,Mo 14:00-16:00', '2026-11-24', '15:00')).toBe('unknown school-holidays');
  });
});

describe('what is not understood is unknown, never open', () => {
  test.each([
    '',
    'Mo-Fr',
    'Mo-Fr 09:00',
    'Mo-Fr 09:00+',
    'Mo-Fr 09:00-12:00+',
    'Mo-Fr sunrise-sunset',
    'Mo-Fr 09:00-12:00 || "appeler"',
    '2026 Mo-Fr 09:00-12:00',
    'Lu-Ve 09:00-12:00',
    'Lundi au vendredi 9h-12h',
    'Mo-Fr 09h00-12h00',
    'Mo-Fr 09:00-12:60',
    'Mo-Fr 25:00-26:00',
    'Mo-Fr 09:00-12:00; n’importe quoi',
    'Mo-Fr 09:00-12:00,',
    'Mo-Fr 09:00-12:00, 14',
    'Mo[9] 09:00-12:00',
    'week 60 Mo 09:00-12:00',
    'Jan 32 09:00-12:00',
    'Aug 31:09:00-12:00',
    'SH Mo,PH 09:00-12:00',
    `Mo 09:00-12:00;${' '.repeat(2000)}`,
  ])('%j', (hours) => {
    expect(parseHours(hours)).toBeNull();
    expect(openState(hours, at('2026-11-23', '10:00'), null).open).toBe('unknown');
  });
  test('no hours, no day', () => {
    expect(openState(undefined, at('2026-11-23', '10:00'), null)).toEqual({ open: 'unknown', why: 'not-told' });
    expect(openState('24/7', at('2026-02-30', '10:00'), null)).toEqual({ open: 'unknown', why: 'not-understood' });
  });
});

test('a table of one week, written and read again: open exactly when the table says', () => {
  const days = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'];
  const quarter = fc.integer({ min: 0, max: 95 });
  const table = fc.array(fc.option(fc.tuple(quarter, quarter), { nil: null }), { minLength: 7, maxLength: 7 });
  const clock = (quarters: number): string =>
    `${String(Math.floor(quarters / 4)).padStart(2, '0')}:${String(15 * (quarters % 4)).padStart(2, '0')}`;
  fc.assert(
    fc.property(table, fc.integer({ min: 0, max: 6 }), quarter, (week, day, now) => {
      const spans = week.map((one) =>
        one === null || one[0] === one[1] ? null : ([Math.min(...one), Math.max(...one)] as const),
      );
      const hours = spans
        .map((one, index) => `${days[index]} ${one === null ? 'off' : `${clock(one[0])}-${clock(one[1])}`}`)
        .join('; ');
      const today = spans[day];
      const expected = today !== null && today !== undefined && today[0] <= now && now < today[1];
      expect(openState(hours, at(`2026-11-${23 + day}`, clock(now)), '29').open).toBe(expected ? 'yes' : 'no');
    }),
  );
});

test('any text at all ends quickly, without a throw', () => {
  const piece = fc.constantFrom(
    'Mo',
    '-',
    'Fr',
    ' ',
    ',',
    ';',
    '09:00',
    '12:00',
    'PH',
    'off',
    '"',
    'Jan',
    '1',
    'week',
    '[',
    ']',
    '24/7',
    '/',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 14 }), (pieces) => {
      const state = openState(pieces.join(''), at('2026-11-23', '10:00'), '29');
      expect(['yes', 'no', 'unknown']).toContain(state.open);
      expect(openNow(parseHours(pieces.join('')), at('2026-11-23', '10:00'), '29')).toBe(state.open);
    }),
    { numRuns: 1000 },
  );
});
