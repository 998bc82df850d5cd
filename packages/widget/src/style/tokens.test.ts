import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { contrast } from './contrast.ts';

const css = readFileSync(new URL('tokens.css', import.meta.url), 'utf8');

/** The colours of each block that declares a surface, in the order of the file. */
const blocks = [...css.matchAll(/\{([^{}]*--jalon-surface:[^{}]*)\}/gu)].map(([, body]) =>
  Object.fromEntries(
    [...(body ?? '').matchAll(/--jalon-([\w-]+):\s*(#[0-9a-f]{6});/gu)].map(([, name, value]) => [name, value]),
  ),
);
const [light, darkBySystem, darkByChoice] = blocks;

const TEXT = [
  ['text', 'surface'],
  ['text', 'surface-raised'],
  ['text', 'surface-sunken'],
  ['text-quiet', 'surface'],
  ['text-quiet', 'surface-raised'],
  ['text-quiet', 'surface-sunken'],
  ['on-primary', 'primary'],
  ['on-primary', 'primary-strong'],
  ['on-primary-soft', 'primary-soft'],
  ['on-notice', 'notice'],
  ['primary', 'surface'],
  ['primary', 'surface-raised'],
] as const;

const SHAPES = [
  ['border', 'surface'],
  ['border', 'surface-raised'],
  ['border', 'surface-sunken'],
  ['focus', 'surface'],
  ['focus', 'surface-raised'],
  ['focus', 'surface-sunken'],
  ['primary', 'surface-sunken'],
  ['primary', 'primary-soft'],
  ['accent', 'surface'],
  ['accent', 'surface-raised'],
  ['success', 'surface-raised'],
  ['drawing-ink', 'surface'],
  ['drawing-ink', 'drawing-wash'],
] as const;

test('there is one light and one dark palette, the dark one said twice alike', () => {
  expect(blocks).toHaveLength(3);
  expect(darkByChoice).toEqual(darkBySystem);
  expect(Object.keys(darkByChoice ?? {})).toEqual(Object.keys(light ?? {}));
});

describe.each([
  ['light', light],
  ['dark', darkByChoice],
] as const)('%s', (_name, palette) => {
  test.each(TEXT)('%s on %s reads at 7:1 or more', (ink, paper) => {
    expect(contrast(palette?.[ink] ?? '', palette?.[paper] ?? '')).toBeGreaterThanOrEqual(7);
  });

  test.each(SHAPES)('%s on %s shows at 3:1 or more', (ink, paper) => {
    expect(contrast(palette?.[ink] ?? '', palette?.[paper] ?? '')).toBeGreaterThanOrEqual(3);
  });
});

test('the measure itself: black on white is 21, a colour on itself is 1', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 10);
  expect(contrast('#17504c', '#17504c')).toBe(1);
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.478, 3);
});
