import type { Grounds } from '@jalon/history';
import { identityPermit, personOf, type Person, type TypedEvent } from '@jalon/history/events';
import { codeOf } from '@jalon/history/people';
import { TENANT } from './desk.ts';

/** Who this is: a name where they agreed to it, a code otherwise. */
export function personFrom(subject: string, events: readonly TypedEvent[], grounds: Grounds, now: string): Person {
  const permit = identityPermit(grounds, { tenant: TENANT, subject, purpose: 'known-by-name', now });
  return personOf(events, { subject, code: codeOf(subject) }, permit.permit ? permit : null);
}
