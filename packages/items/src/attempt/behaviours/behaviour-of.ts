import { lookUp } from '../../item/look-up.ts';
import type { AttemptEvent } from '../attempt-event.ts';
import { assess } from './assess.ts';
import type { Behaviour, BehaviourRules } from './behaviour.ts';
import { practise } from './practise.ts';
import { transcribe } from './transcribe.ts';

const BEHAVIOURS: Readonly<Record<Behaviour, BehaviourRules>> = { assess, practise, transcribe };

/** What a behaviour allows; one that does not exist is an error that names those that do. */
export function behaviourOf(behaviour: Behaviour): BehaviourRules {
  return lookUp(BEHAVIOURS, behaviour);
}

/** True for the name of a behaviour. */
export function isBehaviour(value: unknown): value is Behaviour {
  return typeof value === 'string' && Object.hasOwn(BEHAVIOURS, value);
}

/** True for an event that some behaviour takes. */
export function isAttemptEvent(type: unknown): type is AttemptEvent['type'] {
  return Object.values(BEHAVIOURS).some(({ takes }) => takes.some((one) => one === type));
}
