import type { DenyReason, GroundEvent, GroundRecord } from '../../../../packages/history/src/index.ts';
import { monthsLater } from './months-later.ts';

/** One thing told of a ground, with the record that it is of. */
export interface Step {
  readonly record: GroundRecord;
  readonly event: GroundEvent;
}

/** What the states come to: the step that everything stands on, if any, and what stands against it. */
export interface Standing {
  readonly standing: Step | null;
  readonly against: readonly DenyReason[];
}

/** The last thing told of a consent, and why nothing may be done; null where it holds. */
const CONSENT: Readonly<Record<string, DenyReason | null>> = {
  requested: 'not-given',
  deferred: 'not-given',
  refused: 'refused',
  given: null,
  renewed: null,
  withdrawn: 'withdrawn',
  revoked: 'revoked',
  invalidated: 'invalidated',
};

/** Months that a consent lasts where nothing is said. */
const LASTS = 12;

/**
 * Consent holds when the last thing told is that it was given or renewed, until it expires. What an authority declares invalid is one
 * record, for good: the same words agreed to again do not mend it.
 */
export function consentSays(steps: readonly Step[], moment: number): Standing {
  const last = steps.at(-1);
  if (last === undefined) return { standing: null, against: ['not-given'] };
  if (steps.some(({ event }) => event.state === 'invalidated' && event.recordId === last.event.recordId))
    return { standing: null, against: ['invalidated'] };
  const why = CONSENT[last.event.state];
  if (why !== null && why !== undefined) return { standing: null, against: [why] };
  const { at, validUntil } = last.event as { readonly at: string; readonly validUntil?: string };
  const end = validUntil === undefined ? monthsLater(Date.parse(at.slice(0, 24)), LASTS) : Date.parse(validUntil);
  return { standing: last, against: moment >= end ? ['expired'] : [] };
}

/**
 * Any other ground holds once the person was informed and while nothing is open against it. An objection and a restriction stand against
 * the whole purpose and stay open until lifted from the record that they were told of, whoever is informed again. The record that the
 * person was last informed of is the one in force; where an authority declares it invalid it stays so, nothing older comes back, and the
 * person has to be informed of another. To inform somebody of what is invalid already has no effect.
 */
export function informedSays(steps: readonly Step[]): Standing {
  const invalid = new Set<string>();
  const open: { readonly why: DenyReason; readonly recordId: string }[] = [];
  let informed: Step | null = null;
  for (const step of steps) {
    const { state, recordId } = step.event;
    if (state === 'informed' && !invalid.has(recordId)) informed = step;
    if (state === 'invalidated') invalid.add(recordId);
    if (state === 'objected' || state === 'restricted') open.push({ why: state, recordId });
    if (state === 'lifted')
      for (const one of open.filter((other) => other.recordId === recordId)) open.splice(open.indexOf(one), 1);
  }
  const against = [...new Set(open.map(({ why }) => why))];
  if (informed === null)
    return { standing: null, against: [invalid.size > 0 ? 'invalidated' : 'not-informed', ...against] };
  if (invalid.has(informed.event.recordId)) return { standing: null, against: ['invalidated', ...against] };
  return { standing: informed, against };
}
