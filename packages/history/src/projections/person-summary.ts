import { asSet } from '../events/as-set.ts';
import type { Person } from '../events/person/person.ts';
import type { TypedEvent } from '../events/read-event.ts';
import { instantOf } from '../stamp.ts';
import { diagnosticsOf } from './diagnostics-of.ts';
import { planState } from './plan-state.ts';
import { compareTexts } from './compare-texts.ts';

/** Somebody in one line of a list. */
export interface PersonSummary {
  readonly person: Person;
  /** When anything was last written; null where nothing was. */
  readonly lastContact: string | null;
  /** Said in the last first talk, with no accompaniment since. */
  readonly urgent: boolean;
  /** Diagnostics ended. */
  readonly diagnostics: number;
  /** `done`: everything agreed on was done. */
  readonly plan: 'none' | 'proposed' | 'under-way' | 'done';
  /** The first step shown. */
  readonly nextStep: string | null;
}

/** The line of one person. */
export function personSummary(person: Person, events: readonly TypedEvent[]): PersonSummary {
  const sorted = asSet(events.filter(({ subject }) => subject === person.subject));
  const { steps, visible } = planState(sorted);
  const last = sorted.at(-1);
  const isAny = (status: (typeof steps)[number]['status']): boolean => steps.some((step) => step.status === status);
  return {
    person,
    lastContact: last === undefined ? null : instantOf(last.at),
    urgent: isUrgent(sorted),
    diagnostics: diagnosticsOf(sorted).filter(({ ending }) => ending !== null).length,
    plan: isAny('accepted') ? 'under-way' : visible.length > 0 ? 'proposed' : isAny('done') ? 'done' : 'none',
    nextStep: visible[0] ?? null,
  };
}

/** The lines of everybody: what is urgent first, then the last met first. */
export function inListOrder(a: PersonSummary, b: PersonSummary): number {
  return (
    Number(b.urgent) - Number(a.urgent) ||
    compareTexts(b.lastContact ?? '', a.lastContact ?? '') ||
    compareTexts(a.person.code, b.person.code)
  );
}

function isUrgent(sorted: readonly TypedEvent[]): boolean {
  const talk = sorted.findLastIndex(({ kind }) => kind === 'first-talk');
  const event = sorted[talk];
  if (event?.kind !== 'first-talk' || event.payload.urgency !== 'yes') return false;
  return !sorted.slice(talk).some(({ kind }) => kind === 'accompaniment');
}
