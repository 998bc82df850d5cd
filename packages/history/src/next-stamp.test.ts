import fc from 'fast-check';
import { expect, it } from 'vitest';
import { isInstant } from './instant.ts';
import { nextStamp } from './next-stamp.ts';
import { instantOf, isStamp } from './stamp.ts';

const instants = fc
  .date({ min: new Date('2026-01-01'), max: new Date('2026-01-03'), noInvalidDate: true })
  .map((date) => date.toISOString());

it('writes stamps that sort as texts, each after all that was written or heard of, whatever the clock does', () => {
  const steps = fc.array(fc.record({ now: instants, heard: fc.option(instants) }), { minLength: 1, maxLength: 40 });
  fc.assert(
    fc.property(steps, (list) => {
      const written: string[] = [];
      let last: string | null = null;
      for (const { now, heard } of list) {
        // Another device writes after what it knows, and is heard.
        if (heard !== null) last = nextStamp(last, heard, 'b2');
        const next: string = nextStamp(last, now, 'a1') ?? '';
        expect(isStamp(next)).toBe(true);
        expect(isInstant(instantOf(next))).toBe(true);
        expect(next >= now).toBe(true);
        expect(last === null || next > last).toBe(true);
        const alone = nextStamp(last, now, null) ?? '';
        expect(isInstant(alone)).toBe(true);
        expect(last === null ? alone === now : alone > last).toBe(true);
        last = next;
        written.push(next);
      }
      expect(written).toEqual([...new Set(written)].toSorted());
    }),
  );
});

it('goes on after the last one known, and into the next millisecond when one is full', () => {
  const now = '2026-01-01T00:00:00.000Z';
  expect(nextStamp(`${now}-fffe-b2`, now, 'a1')).toBe(`${now}-ffff-a1`);
  expect(nextStamp(`${now}-ffff-a1`, now, 'a1')).toBe('2026-01-01T00:00:00.001Z-0000-a1');
  expect(nextStamp(now, now, 'a1')).toBe(`${now}-0001-a1`);
  expect(nextStamp(null, now, null)).toBe(now);
  expect(nextStamp(`${now}-0000-b2`, now, null)).toBe('2026-01-01T00:00:00.001Z');
});

it.each([
  '2026-01-01T00:00:00.000Z-0-a',
  '2026-01-01T00:00:00.000Z-0000-',
  '2026-01-01T00:00:00.000Z-0000-Élan',
  '2026-02-30T00:00:00.000Z-0000-a',
  '',
  null,
])('%j is no stamp; a clock that says it gives none', (value) => {
  expect(isStamp(value)).toBe(false);
  expect(nextStamp(null, String(value), 'a')).toBe(null);
});
