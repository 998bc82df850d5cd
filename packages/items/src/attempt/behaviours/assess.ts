import type { BehaviourRules } from './behaviour.ts';

/** One answer, editable until the end; nothing said of it. */
export const assess: BehaviourRules = {
  takes: [
    'act',
    'undo',
    'reset',
    'help',
    'helped',
    'suspend',
    'resume',
    'end',
    'dontKnow',
    'skip',
    'notApplicable',
    'failed',
  ],
  source: 'screen',
};
