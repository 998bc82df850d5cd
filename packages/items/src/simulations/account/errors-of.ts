import { passwordFeatures } from './password-features.ts';
import { fieldsOf } from './fields-of.ts';
import type { AccountError, AccountState, AccountWorld } from './world.ts';

/** What the service would say of the page as it is filled in; nothing: it goes on. */
export function errorsOf(world: AccountWorld, { screen, typed, secret }: AccountState): readonly AccountError[] {
  const fields = fieldsOf(world, screen);
  const { length, hasDigit, hasCapital, hasSign } = passwordFeatures(typed.fresh, world.person);
  const hasFresh = fields.includes('fresh');
  const said: Readonly<Record<AccountError, boolean>> = {
    email: fields.includes('email') && !isOwnAddress(world, typed.email),
    'wrong-password': fields.includes('password') && (secret === null || typed.password !== secret),
    'too-short': hasFresh && length < world.least,
    'no-digit': hasFresh && world.asks.includes('digit') && !hasDigit,
    'no-capital': hasFresh && world.asks.includes('capital') && !hasCapital,
    'no-sign': hasFresh && world.asks.includes('sign') && !hasSign,
    differs: fields.includes('again') && typed.again !== typed.fresh,
    'wrong-code': fields.includes('code') && !isCode(world, typed.code),
  };
  return ACCOUNT_ERRORS.filter((error) => said[error]);
}

/** Every error, in the order of the boxes. */
export const ACCOUNT_ERRORS: readonly AccountError[] = [
  'email',
  'wrong-password',
  'too-short',
  'no-digit',
  'no-capital',
  'no-sign',
  'differs',
  'wrong-code',
];

/** True when this is the address of the person in this world, whatever its capitals. */
export function isOwnAddress(world: AccountWorld, text: string): boolean {
  return text.trim().toLowerCase() === world.person.email.toLowerCase();
}

/** True when this is the code that the message brought; spaces between digits are as people write them. */
export function isCode(world: AccountWorld, text: string): boolean {
  return world.code !== undefined && text.replaceAll(/\s/gu, '') === world.code.value;
}
