import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addMonths, isInstant, nextMillisecond } from './instant.ts';

const date = fc.date({
  min: new Date('0001-01-01T00:00:00.000Z'),
  max: new Date('9998-12-31T23:59:59.999Z'),
  noInvalidDate: true,
});

describe('instants', () => {
  it('agree with the calendar of the language', () => {
    fc.assert(
      fc.property(date, (day) => {
        const text = day.toISOString();
        expect(isInstant(text)).toBe(true);
        expect(nextMillisecond(text)).toBe(new Date(day.getTime() + 1).toISOString());
      }),
      { numRuns: 1000 },
    );
  });

  it('are refused on days that the language does not know', () => {
    const part = fc.integer({ min: 0, max: 40 }).map((n) => String(n).padStart(2, '0'));
    fc.assert(
      fc.property(fc.integer({ min: 1890, max: 2110 }), part, part, (year, month, day) => {
        const text = `${year}-${month}-${day}T00:00:00.000Z`;
        const known = new Date(text);
        expect(isInstant(text)).toBe(!Number.isNaN(known.getTime()) && known.toISOString() === text);
      }),
      { numRuns: 2000 },
    );
  });

  it.each([
    ['2026-12-31T23:59:59.999Z', '2027-01-01T00:00:00.000Z'],
    ['2024-02-28T23:59:59.999Z', '2024-02-29T00:00:00.000Z'],
    ['1900-02-28T23:59:59.999Z', '1900-03-01T00:00:00.000Z'],
  ])('after %s comes %s', (instant, next) => {
    expect(nextMillisecond(instant)).toBe(next);
  });

  it.each([
    '2026-02-29T00:00:00.000Z',
    '2026-13-01T00:00:00.000Z',
    '2026-01-01T24:00:00.000Z',
    '2026-01-01T00:00:60.000Z',
    '2026-1-1T00:00:00.000Z',
    '2026-01-01T00:00:00Z',
    '2026-01-01',
    '',
    null,
    0,
  ])('%j is none', (value) => {
    expect(isInstant(value)).toBe(false);
  });

  it.each([
    ['2026-01-31T10:20:30.400Z', 1, '2026-02-28T10:20:30.400Z'],
    ['2024-01-31T10:20:30.400Z', 1, '2024-02-29T10:20:30.400Z'],
    ['2024-02-29T00:00:00.000Z', 12, '2025-02-28T00:00:00.000Z'],
    ['2026-11-21T23:59:59.999Z', 12, '2027-11-21T23:59:59.999Z'],
    ['2026-11-30T00:00:00.000Z', 1, '2026-12-30T00:00:00.000Z'],
    ['2026-12-31T00:00:00.000Z', 2, '2027-02-28T00:00:00.000Z'],
    ['1900-01-31T00:00:00.000Z', 1, '1900-02-28T00:00:00.000Z'],
  ])('%s and %i months is %s', (from, months, to) => {
    expect(addMonths(from, months)).toBe(to);
  });
});
