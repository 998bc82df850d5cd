import type { PayloadByKind } from '../events/event-schemas.ts';

/** Whether it was done alone, entirely. */
export function isDoneAlone(one: PayloadByKind['observation']): boolean {
  return weighs(one) && one.observation.credit === 1;
}

/** Whether an observation says what somebody can do: not practised, not said of oneself, answered alone or "I do not know". */
function weighs({ observation }: PayloadByKind['observation']): boolean {
  const { status, behaviour, declared, awareness } = observation;
  if (behaviour === 'practise' || declared === true || awareness === true) return false;
  return status === 'answered' || status === 'dont_know';
}
