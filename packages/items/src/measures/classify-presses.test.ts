import { expect, test } from 'vitest';
import { classifyPresses, type Press } from './classify-presses.ts';

const press = (t: number, x = 0, y = 0): Press => ({ t, x, y });

test.each([
  ['double', [press(0), press(200)], true, { interval: 200, slip: 0, extra: 0 }],
  ['double', [press(0), press(900)], true, { interval: 900 }],
  ['triple', [press(0), press(150), press(300)], true, { extra: 1 }],
  ['none', [], false, { interval: null, slip: null, extra: 0 }],
  ['single', [press(0)], false, { interval: null, slip: null }],
  ['slipped', [press(0), press(200, 3, 4)], false, { interval: 200, slip: 5 }],
  ['double-click-too-slow', [press(0), press(501)], false, { interval: 501, slip: 0 }],
  ['slipped', [press(0), press(800, 30, 0)], false, {}],
  ['unknown', [press(0), press(100)], false, {}],
  [
    'double-click-too-slow',
    [press(0, 90), press(700, 0), press(1400, 0), press(2000, 1)],
    false,
    { interval: 600, extra: 2 },
  ],
] as const)('%s', (kind, presses, received, measures) => {
  expect(classifyPresses({ presses, received })).toMatchObject({ kind, ...measures });
});

test("the system's own delay and reach decide where they are known", () => {
  const attempt = { presses: [press(0), press(700, 6)], received: false };
  expect(classifyPresses(attempt, { delay: 900, slip: 4 }).kind).toBe('slipped');
  expect(classifyPresses(attempt, { delay: 600, slip: 8 }).kind).toBe('double-click-too-slow');
});
