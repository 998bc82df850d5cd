import { instantOf } from '../../stamp.ts';
import { asSet } from '../as-set.ts';
import type { EventOf, TypedEvent } from '../read-event.ts';
import type { IdentityPermit } from './identity-permit.ts';

/** Somebody of whom a history is kept. What needs a name takes an {@link IdentifiedPerson}, and cannot be given anybody else. */
export type Person = AnonymousPerson | IdentifiedPerson;

/** Known by a code. */
export interface AnonymousPerson {
  readonly kind: 'anonymous';
  readonly subject: string;
  /** What is shown instead of a name. */
  readonly code: string;
  readonly name?: never;
}

/** Known by the name they gave, and agreed to have kept. Only `personOf` makes one. */
export interface IdentifiedPerson {
  readonly kind: 'identified';
  readonly subject: string;
  readonly code: string;
  readonly name: string;
  readonly identity: EventOf<'identity'>['payload'];
  /** When they last said it. */
  readonly since: string;
  readonly [BY_PERMIT]: true;
}

declare const BY_PERMIT: unique symbol;

/**
 * The person of these events: identified where the permit is theirs, for the purpose under which the last name was kept, and that one
 * is not empty; a code otherwise.
 */
export function personOf(
  events: readonly TypedEvent[],
  { subject, code = subject }: { readonly subject: string; readonly code?: string },
  permit: IdentityPermit | null,
): Person {
  const anonymous: AnonymousPerson = { kind: 'anonymous', subject, code };
  if (permit?.subject !== subject) return anonymous;
  const said = asSet(events).findLast(
    (event) => event.kind === 'identity' && event.subject === subject && event.purpose === permit.purpose,
  );
  if (said?.kind !== 'identity' || said.payload.displayName === undefined) return anonymous;
  const { displayName: name } = said.payload;
  const identified = { kind: 'identified', subject, code, name, identity: said.payload, since: instantOf(said.at) };
  return identified as Omit<IdentifiedPerson, typeof BY_PERMIT> as IdentifiedPerson;
}
