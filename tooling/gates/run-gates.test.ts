import { afterEach, expect, test, vi } from 'vitest';
import { runGates } from './run-gates.ts';

afterEach(() => void vi.restoreAllMocks());

test('the last line counts every gate, and one failure makes the exit code 1', async () => {
  const said: string[] = [];
  vi.spyOn(console, 'log').mockImplementation((line: string) => void said.push(line));
  const code = await runGates([
    { name: 'good', run: () => Promise.resolve({ passed: 40, failed: 0, details: [] }) },
    { name: 'bad', run: () => Promise.resolve({ passed: 2, failed: 3, details: ['a reason'] }) },
    { name: 'broken', run: () => Promise.reject(new Error('could not start')) },
  ]);
  expect(code).toBe(1);
  expect(said.at(-1)).toBe('42 passed, 4 failed');
  expect(said.join('\n')).toContain('a reason');
  expect(said.join('\n')).toContain('could not start');
});

test('nothing failed: exit code 0', async () => {
  vi.spyOn(console, 'log').mockImplementation(() => {});
  expect(await runGates([{ name: 'good', run: () => Promise.resolve({ passed: 1, failed: 0, details: [] }) }])).toBe(0);
});
