import { assess } from './assess.ts';
import type { BehaviourRules } from './behaviour.ts';

/** All that assessing takes, and what helps one learn: hints, the example, tries with their feedback, once again. */
export const practise: BehaviourRules = {
  takes: [...assess.takes, 'hint', 'example', 'try', 'again'],
  source: 'screen',
};
