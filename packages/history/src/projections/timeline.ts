import { asSet } from '../events/as-set.ts';
import type { PayloadByKind } from '../events/event-schemas.ts';
import type { TypedEvent } from '../events/read-event.ts';
import type { GroundEvent } from '../ground/ground-event.ts';
import type { Grounds } from '../ground/grounds.ts';
import type { Purpose } from '../purpose.ts';
import { instantOf } from '../stamp.ts';
import { diagnosticsOf } from './diagnostics-of.ts';
import { compareTexts } from './compare-texts.ts';

/** One line of what happened with somebody, in codes: a page makes it a sentence. */
export type TimelineEntry = {
  /** When. */
  readonly at: string;
  /** Of the event; of the diagnostic, for one. */
  readonly id: string;
} & TimelineFact;

/** What happened. */
export type TimelineFact =
  | ({ readonly code: 'first-talk' } & Pick<PayloadByKind['first-talk'], 'told' | 'urgency'>)
  | {
      readonly code: 'diagnostic';
      readonly mode: PayloadByKind['diagnostic-started']['mode'] | null;
      /** Null while it is not ended. */
      readonly ending: PayloadByKind['diagnostic-finished']['ending'] | null;
      /** Activities handed in. */
      readonly activities: number;
    }
  | { readonly code: 'practised'; readonly itemId: string; readonly dimension: string }
  | ({ readonly code: 'accompaniment' } & Pick<PayloadByKind['accompaniment'], 'on' | 'minutes' | 'place' | 'themes'>)
  | {
      readonly code: 'accepted' | 'refused' | 'overridden' | 'done' | 'not-done';
      /** A step; of a refusal or an acceptance, it may be one resource. */
      readonly what: string;
      readonly reason: string | null;
    }
  | { readonly code: 'plan'; readonly plan: string; readonly steps: readonly string[] }
  | ({ readonly code: 'shared' } & Pick<PayloadByKind['sharing'], 'to' | 'what' | 'how'>)
  | ({ readonly code: 'attested' } & Pick<PayloadByKind['attestation'], 'what' | 'about'>)
  | { readonly code: 'named' | 'unnamed' | 'contact' }
  | { readonly code: 'note'; readonly about: string | null }
  | { readonly code: 'ground'; readonly purpose: Purpose; readonly state: GroundEvent['state'] };

/**
 * What happened with somebody, the latest first. The activities of a diagnostic are one line, and so is a plan, whatever it proposes. With
 * the grounds, what the person was told and said is there too.
 */
export function timeline(events: readonly TypedEvent[], grounds?: Grounds): readonly TimelineEntry[] {
  const entries: TimelineEntry[] = [];
  const plans = new Map<string, { readonly at: string; readonly id: string; readonly steps: string[] }>();
  for (const event of asSet(events)) {
    const at = instantOf(event.at);
    const fact = factOf(event);
    if (fact !== null) entries.push({ at, id: event.id, ...fact });
    if (event.kind !== 'recommendation-issued') continue;
    const { plan, step } = event.payload;
    const known = plans.get(plan);
    if (known === undefined) plans.set(plan, { at, id: event.id, steps: [step] });
    else if (!known.steps.includes(step)) known.steps.push(step);
  }
  for (const [plan, told] of plans) entries.push({ ...told, code: 'plan', plan });
  for (const { id, startedAt, mode, ending, observations } of diagnosticsOf(events))
    entries.push({ at: startedAt, id, code: 'diagnostic', mode, ending, activities: observations.length });
  for (const { record, events: told } of grounds?.logs ?? [])
    for (const { at, eventId, state } of told)
      entries.push({ at: instantOf(at), id: eventId, code: 'ground', purpose: record.purpose, state });
  return entries.toSorted(
    (a, b) => compareTexts(b.at, a.at) || compareTexts(b.id, a.id) || compareTexts(a.code, b.code),
  );
}

/** The line of one event; null where it is part of another line. */
function factOf(event: TypedEvent): TimelineFact | null {
  switch (event.kind) {
    case 'first-talk': {
      const { told, urgency } = event.payload;
      return { code: 'first-talk', told, urgency };
    }
    case 'observation': {
      const { diagnostic, dimension, observation } = event.payload;
      return diagnostic === null ? { code: 'practised', itemId: observation.itemId, dimension } : null;
    }
    case 'recommendation-accepted':
      return { code: 'accepted', what: event.payload.resource ?? event.payload.step, reason: null };
    case 'recommendation-refused': {
      const { step, resource, reason } = event.payload;
      return { code: 'refused', what: resource ?? step, reason };
    }
    case 'recommendation-overridden':
      return { code: 'overridden', what: event.payload.step, reason: event.payload.reason };
    case 'step-done':
      return { code: event.payload.done ? 'done' : 'not-done', what: event.payload.step, reason: null };
    case 'accompaniment': {
      const { on, minutes, place, themes } = event.payload;
      return { code: 'accompaniment', on, minutes, place, themes };
    }
    case 'sharing': {
      const { to, what, how } = event.payload;
      return { code: 'shared', to, what, how };
    }
    case 'attestation':
      return { code: 'attested', what: event.payload.what, about: event.payload.about };
    case 'identity':
      return { code: event.payload.displayName === undefined ? 'unnamed' : 'named' };
    case 'contact':
      return { code: 'contact' };
    case 'note':
      return { code: 'note', about: event.payload.about };
    case 'diagnostic':
    case 'diagnostic-started':
    case 'diagnostic-finished':
    case 'profile':
    case 'recommendation-issued':
      return null;
    default:
      return event satisfies never;
  }
}
