import type { IdentityPermit } from './identity-permit.ts';
import type { AnonymousPerson, IdentifiedPerson, Person } from './person.ts';

/** What the types promise: read by the compiler, which refuses this file when a promise is broken. */
declare function letterTo(person: IdentifiedPerson): string;
declare const anonymous: AnonymousPerson;
declare const anybody: Person;

// @ts-expect-error Somebody known by a code has no name to write to.
export const toCode: string = letterTo(anonymous);

// @ts-expect-error It has to be asked first which of the two it is.
export const toAnybody: string = letterTo(anybody);

export const toNamed: string = anybody.kind === 'identified' ? letterTo(anybody) : anybody.code;

// @ts-expect-error Nobody is identified by being written so: only `personOf` does, with a permit.
export const forged: IdentifiedPerson = {
  kind: 'identified',
  subject: 'anna',
  code: 'K7F2',
  name: 'Anna',
  identity: {},
  since: '2026-03-01T09:00:00.000Z',
};

// @ts-expect-error A permit comes from `identityPermit`, which asks `decide`.
export const permit: IdentityPermit = { permit: true, subject: 'anna', purpose: 'follow-up', recordId: 'r-1' };
