import fc from 'fast-check';
import { expect, it } from 'vitest';
import { isInstant } from './instant.ts';
import { instantOf, isStamp } from './stamp.ts';
import { createStamps } from './stamps.ts';

const instants = fc
  .date({ min: new Date('2026-01-01'), max: new Date('2026-01-03'), noInvalidDate: true })
  .map((date) => date.toISOString());

it('writes stamps that sort as texts, each after all that was written or heard of, whatever the clock does', () => {
  const steps = fc.array(fc.record({ now: instants, heard: fc.option(instants) }), { minLength: 1, maxLength: 40 });
  fc.assert(
    fc.property(steps, (list) => {
      let now = '2026-01-01T00:00:00.000Z';
      const stamps = createStamps({ clock: () => now, device: 'a1' });
      const other = createStamps({ clock: () => now, device: 'b2' });
      const written: string[] = [];
      for (const step of list) {
        ({ now } = step);
        const heard = step.heard === null ? null : other.next();
        if (heard !== null) stamps.hear(heard);
        const next = stamps.next() ?? '';
        expect(isStamp(next)).toBe(true);
        expect(isInstant(instantOf(next))).toBe(true);
        expect(next >= now).toBe(true);
        expect(heard === null || next > heard).toBe(true);
        written.push(next);
      }
      expect(written).toEqual([...new Set(written)].toSorted());
    }),
  );
});

it('goes on after the last one known, and into the next millisecond when one is full', () => {
  const clock = (): string => '2026-01-01T00:00:00.000Z';
  const stamps = createStamps({ clock, device: 'a1', last: '2026-01-01T00:00:00.000Z-fffe-b2' });
  expect(stamps.next()).toBe('2026-01-01T00:00:00.000Z-ffff-a1');
  expect(stamps.next()).toBe('2026-01-01T00:00:00.001Z-0000-a1');
  expect(createStamps({ clock, device: 'a1', last: clock() }).next()).toBe('2026-01-01T00:00:00.000Z-0001-a1');
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
  expect(createStamps({ clock: () => String(value), device: 'a' }).next()).toBe(null);
});
