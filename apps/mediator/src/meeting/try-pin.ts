/** What keeps the device with whoever holds it: a code that only its hash is kept of, and how often it was tried in vain. */
export interface Lock {
  readonly salt: string;
  readonly hash: string;
  readonly wrong: number;
}

/** After as many wrong tries only the passphrase opens. */
export const MOST_TRIES = 5;

/** What a try comes to. */
export interface Tried {
  readonly lock: Lock;
  readonly answer: 'right' | 'wrong' | 'passphrase';
}

/** One try. A right code that comes too late is not heard. */
export function tryPin(lock: Lock, hash: string): Tried {
  if (lock.wrong >= MOST_TRIES) return { lock, answer: 'passphrase' };
  if (hash === lock.hash) return { lock: { ...lock, wrong: 0 }, answer: 'right' };
  const wrong = lock.wrong + 1;
  return { lock: { ...lock, wrong }, answer: wrong >= MOST_TRIES ? 'passphrase' : 'wrong' };
}

/** Whether a text may be a code: 4 to 6 digits. */
export function isPin(text: string): boolean {
  return /^[0-9]{4,6}$/u.test(text);
}
