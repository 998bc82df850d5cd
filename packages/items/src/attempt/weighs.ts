import type { Observation } from './observation.ts';

/**
 * True for what moves an estimate by default: what was answered alone, and "I do not know". What was done with help weighs
 * nothing, for nobody knows how much the help did; what was passed, or could not be shown, is no answer; what was practised is
 * learning, however it went; what people say of themselves is not what they were seen to do; what informs asks nothing.
 */
export function weighs({ status, behaviour, declared, awareness }: Observation): boolean {
  if (behaviour === 'practise' || declared === true || awareness === true) return false;
  return status === 'answered' || status === 'dont_know';
}
