import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { tellProgress } from './tell-progress.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('the last thing told, ten seconds apart; after thirty without news, that it still runs; nothing once stopped', () => {
  const said: string[] = [];
  const { tell, stop } = tellProgress('unit', (line) => said.push(line));
  tell('✓ a');
  tell('');
  tell(' ✓ b ');
  vi.advanceTimersByTime(9999);
  expect(said).toEqual([]);
  vi.advanceTimersByTime(20_001);
  expect(said).toEqual(['  … unit, 10 s, line 2: ✓ b']);
  vi.advanceTimersByTime(10_000);
  expect(said.slice(1)).toEqual(['  … unit, 40 s, line 2: ✓ b']);
  stop();
  vi.advanceTimersByTime(60_000);
  expect(said).toHaveLength(2);
});

test('who tells nothing is still said to run', () => {
  const said: string[] = [];
  const { stop } = tellProgress('build and types', (line) => said.push(line));
  vi.advanceTimersByTime(60_000);
  expect(said).toEqual(['  … build and types, 30 s', '  … build and types, 60 s']);
  stop();
});
