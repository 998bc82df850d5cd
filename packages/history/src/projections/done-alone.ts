import type { PayloadByKind } from '../events/event-schemas.ts';

/** Whether an observation says what somebody can do: not practised, not said of oneself, answered alone or "I do not know". */
export function weighs({ observation }: PayloadByKind['observation']): boolean {
  const { status, behaviour, declared, awareness } = observation;
  if (behaviour === 'practise' || declared === true || awareness === true) return false;
  return status === 'answered' || status === 'dont_know';
}

/** Whether it was done alone, entirely. */
export function isDoneAlone(one: PayloadByKind['observation']): boolean {
  return weighs(one) && one.observation.credit === 1;
}
