import type { Rule } from '../rule.ts';

/** Why a training is proposed, as far as triggers can tell. */
export function because(): Rule['because'] {
  return {
    fr: {
      learner: 'Cette formation va avec ce que vous avez montré.',
      mediator: 'Les conditions de cette formation sont réunies.',
    },
    en: {
      learner: 'This training goes with what you have shown.',
      mediator: 'The conditions of this training are met.',
    },
  };
}
