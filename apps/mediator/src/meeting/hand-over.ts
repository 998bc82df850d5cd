import { NAME } from '../desk/desk.ts';
import { sha256 } from '../desk/sha256.ts';
import { holdPage } from './hold-page.ts';
import type { MeetingContent } from './meeting-content.ts';
import type { MeetingSession } from './meeting-session.ts';
import { tryPin, type Lock, type Tried } from './try-pin.ts';

/** The device while somebody else holds it. */
export interface HandedOver {
  readonly session: MeetingSession;
  readonly content: MeetingContent;
  readonly lock: Lock;
}

/** Says to every tab, and to this page after a reload, that somebody else holds the device. Nothing of anybody. */
export const HANDED_OVER = `${NAME}:handed-over`;

let handed: HandedOver | null = null;
let release: readonly (() => void)[] = [];
const listeners: Set<() => void> = new Set();

/** What is handed over from this page; null where nothing is. */
export function handedOver(): HandedOver | null {
  return handed;
}

/** Whether a page of this device was handed over and has not been given back. */
export function isFlagged(): boolean {
  try {
    return localStorage.getItem(HANDED_OVER) !== null;
  } catch {
    return false;
  }
}

/** Calls back when the device is handed over or given back, here or in another tab. Gives what ends the watch. */
export function watchHandOver(changed: () => void): () => void {
  listeners.add(changed);
  const release = onFlag(changed);
  return () => {
    listeners.delete(changed);
    release();
  };
}

/** Hands the page over. The code stays in memory only, as a hash. `lock`: where the passphrase is given in another tab, it is asked here too. */
export async function handOver(
  session: MeetingSession,
  content: MeetingContent,
  pin: string,
  lock: () => void,
): Promise<void> {
  const salt = crypto.randomUUID();
  handed = { session, content, lock: { salt, hash: await hashOf(salt, pin), wrong: 0 } };
  flag();
  release = [holdPage(), onFlag(() => !isFlagged() && (lock(), end()))];
  tell();
}

/** Tries the code; where it is right the device is back. */
export async function takeBack(pin: string): Promise<Tried['answer']> {
  if (handed === null) return 'right';
  const hash = await hashOf(handed.lock.salt, pin);
  const { lock, answer } = tryPin(handed.lock, hash);
  handed = { ...handed, lock };
  if (answer === 'right') giveBack();
  else tell();
  return answer;
}

/** The device is back: by the code, or by the passphrase. */
export function giveBack(): void {
  try {
    localStorage.removeItem(HANDED_OVER);
  } catch {
    // Nothing could be written there either.
  }
  end();
}

function end(): void {
  handed?.session.send({ type: 'pause' });
  handed = null;
  for (const one of release) one();
  release = [];
  tell();
}

/** Calls back when another tab touches the flag. */
function onFlag(changed: () => void): () => void {
  const heard = ({ key }: StorageEvent): void => {
    if (key === HANDED_OVER || key === null) changed();
  };
  addEventListener('storage', heard);
  return () => removeEventListener('storage', heard);
}

function flag(): void {
  try {
    localStorage.setItem(HANDED_OVER, '1');
  } catch {
    // This page holds all the same, until it is closed.
  }
}

function tell(): void {
  for (const listener of listeners) listener();
}

function hashOf(salt: string, pin: string): Promise<string> {
  return sha256(`${salt}:${pin}`);
}
