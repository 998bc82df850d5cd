import fc from 'fast-check';
import { expect, test } from 'vitest';
import { detection } from './detection.ts';
import { normalQuantile } from './normal-quantile.ts';

// The three checks published with Wichura's algorithm, and two of any table.
test.each([
  [0.25, -0.6744897501960817],
  [0.001, -3.090232306167814],
  [1e-20, -9.262340089798409],
  [0.975, 1.959963984540054],
  [0.5, 0],
])('z(%d) is %d', (probability, z) => {
  expect(Math.abs(normalQuantile(probability) - z)).toBeLessThanOrEqual(1e-14 * Math.max(1, Math.abs(z)));
});

test.each([
  [8, 2, 1.4957, 0],
  [10, 0, 3.3812, 0],
  [10, 8, 0.9428, -1.2192],
])('%i of 10 frauds found, %i of 10 honest messages suspected', (hits, falseAlarms, sensitivity, criterion) => {
  const measured = detection({ frauds: 10, hits, legitimate: 10, falseAlarms });
  if (!measured.ok) throw new Error(measured.field);
  expect(Number(measured.value.sensitivity.toFixed(4))).toBe(sensitivity);
  expect(Number(measured.value.criterion.toFixed(4)) + 0).toBe(criterion);
});

test('suspecting everything is no skill; the other way round changes the signs', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 40 }), fc.nat(40), fc.nat(40), (shown, hits, falseAlarms) => {
      fc.pre(hits <= shown && falseAlarms <= shown);
      const one = detection({ frauds: shown, hits, legitimate: shown, falseAlarms });
      const other = detection({ frauds: shown, hits: falseAlarms, legitimate: shown, falseAlarms: hits });
      const all = detection({ frauds: shown, hits: shown, legitimate: shown, falseAlarms: shown });
      if (!one.ok || !other.ok || !all.ok) throw new Error('refused');
      expect(one.value.sensitivity).toBeCloseTo(-other.value.sensitivity, 12);
      expect(one.value.criterion).toBeCloseTo(other.value.criterion, 12);
      expect(all.value.sensitivity).toBe(0);
      expect(all.value.criterion).toBeLessThan(0);
    }),
  );
});

test.each([
  ['frauds', { frauds: 0, hits: 0, legitimate: 1, falseAlarms: 0 }],
  ['legitimate', { frauds: 1, hits: 0, legitimate: 1.5, falseAlarms: 0 }],
  ['hits', { frauds: 1, hits: 2, legitimate: 1, falseAlarms: 0 }],
  ['falseAlarms', { frauds: 1, hits: 0, legitimate: 1, falseAlarms: -1 }],
])('%s impossible: it says so', (field, sorted) => {
  expect(detection(sorted)).toMatchObject({ ok: false, field });
});
