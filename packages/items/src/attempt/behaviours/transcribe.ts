import { assess } from './assess.ts';
import type { BehaviourRules } from './behaviour.ts';

/** A helper types what was answered on paper: there is no help to open, for nobody answers here. That somebody helped can be noted. */
export const transcribe: BehaviourRules = {
  takes: assess.takes.filter((type) => type !== 'help'),
  source: 'paper',
};
