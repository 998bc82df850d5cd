import fc from 'fast-check';
import { expect, test } from 'vitest';
import { throughput, type PointingTask, type PointingTrial } from './throughput.ts';

/**
 * The worked example of MacKenzie's Throughput documentation (yorku.ca/mack/FittsLawSoftware/doc/Throughput.html): 20 serial
 * one-dimensional touch trials between two bars 130 wide at x 227 and 540; x and y selected, milliseconds.
 */
const SELECTED = [
  [218, 534, 262],
  [529, 496, 268],
  [195, 608, 248],
  [533, 547, 233],
  [209, 651, 251],
  [607, 554, 252],
  [231, 650, 283],
  [540, 568, 214],
  [231, 642, 301],
  [560, 567, 266],
  [207, 653, 258],
  [524, 604, 258],
  [239, 704, 248],
  [515, 610, 242],
  [180, 675, 241],
  [501, 606, 252],
  [215, 666, 243],
  [571, 621, 255],
  [215, 690, 252],
  [521, 641, 210],
] as const;
const [LEFT, RIGHT] = [
  { x: 227, y: 592 },
  { x: 540, y: 592 },
];
const TRIALS: readonly PointingTrial[] = SELECTED.map(([x, y, milliseconds], at) => ({
  from: at % 2 === 0 ? RIGHT : LEFT,
  target: at % 2 === 0 ? LEFT : RIGHT,
  selection: { x, y },
  milliseconds,
}));
const TASK: PointingTask = { response: 'serial', dimensions: 1, width: 130 };

test('the published example, to all its decimals', () => {
  const measured = throughput(TRIALS, TASK);
  if (!measured.ok) throw new Error(measured.field);
  const { meanDeviation, amplitude, width, difficulty, milliseconds, misses } = measured.value;
  expect(meanDeviation).toBeCloseTo(6.55, 10);
  expect(amplitude).toBeCloseTo(327.05, 10);
  expect(width.toFixed(6)).toBe('105.692130');
  expect(difficulty.toFixed(6)).toBe('2.033640');
  expect(milliseconds).toBeCloseTo(251.85, 10);
  expect(measured.value.throughput.toFixed(6)).toBe('8.074805');
  expect(misses).toBe(1);
});

test('discrete trials do not carry the last deviation over', () => {
  const measured = throughput(TRIALS, { ...TASK, response: 'discrete' });
  expect(measured.ok && measured.value.amplitude).toBeCloseTo(313 + 6.55, 10);
});

test('in two dimensions a miss is outside the disc', () => {
  const measured = throughput(TRIALS, { ...TASK, dimensions: 2 });
  const outside = SELECTED.filter(([x, y], at) => Math.hypot(x - (at % 2 === 0 ? 227 : 540), y - 592) > 65);
  expect(measured.ok && measured.value.misses).toBe(outside.length);
  expect(outside.length).toBeGreaterThan(1);
});

test('turning or moving the screen changes nothing; going twice as fast doubles it', () => {
  const moved = (turn: number, x: number, y: number, speed: number): readonly PointingTrial[] => {
    const place = (point: { x: number; y: number }): { x: number; y: number } => ({
      x: x + point.x * Math.cos(turn) - point.y * Math.sin(turn),
      y: y + point.x * Math.sin(turn) + point.y * Math.cos(turn),
    });
    return TRIALS.map(({ from, target, selection, milliseconds }) => ({
      from: place(from),
      target: place(target),
      selection: place(selection),
      milliseconds: milliseconds / speed,
    }));
  };
  fc.assert(
    fc.property(
      fc.double({ min: 0, max: 6, noNaN: true }),
      fc.nat(1000),
      fc.nat(1000),
      fc.constantFrom(1, 2),
      (turn, x, y, speed) => {
        const measured = throughput(moved(turn, x, y, speed), TASK);
        expect(measured.ok && measured.value.throughput).toBeCloseTo(8.074805 * speed, 4);
      },
    ),
  );
});

test.each([
  ['trials', TRIALS.slice(0, 1), TASK],
  ['trials', [TRIALS[0], TRIALS[0]], { ...TASK }],
  ['task.width', TRIALS, { ...TASK, width: 0 }],
  ['trials[1]', [TRIALS[0], { ...TRIALS[1], milliseconds: 0 }], TASK],
  ['trials[1]', [TRIALS[0], { ...TRIALS[1], from: TRIALS[1]?.target }], TASK],
  ['trials[0]', [{ ...TRIALS[0], selection: { x: NaN, y: 0 } }, TRIALS[1]], TASK],
])('%s cannot be measured: it says so', (field, trials, task) => {
  expect(throughput(trials as readonly PointingTrial[], task)).toMatchObject({ ok: false, field });
});
