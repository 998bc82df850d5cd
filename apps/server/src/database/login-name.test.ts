import { expect, it } from 'vitest';
import { loginName } from './login-name.ts';

it('is told from that of any other database, however long the names are', () => {
  expect(loginName('history')).toBe('jalon_history');
  const long = 'x'.repeat(60);
  const names = [long, `${long}a`, `${long}b`, 'é'.repeat(30), `${'é'.repeat(30)}a`].map(loginName);
  expect(new Set(names).size).toBe(names.length);
  for (const name of names) expect(Buffer.byteLength(name)).toBeLessThanOrEqual(63);
});
