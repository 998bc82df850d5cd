import { expect, test } from 'vitest';
import { isFresh } from './is-fresh.ts';

test.each([
  ['2026-11-23', '2026-11-23', true],
  ['2025-11-23', '2026-11-23', true],
  ['2025-11-22', '2026-11-23', false],
  ['2026-11-24', '2026-11-23', false],
  ['2999-01-01', '2026-11-23', false],
  ['2023-02-28', '2024-02-29', false],
  ['2023-03-01', '2024-02-29', true],
  [undefined, '2026-11-23', false],
  ['2026-11-23', undefined, false],
])('%s on %s: %s', (updated, on, fresh) => expect(isFresh(updated, on)).toBe(fresh));
