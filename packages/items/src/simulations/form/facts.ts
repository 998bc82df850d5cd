import type { FactValue } from '@jalon/referential/condition';
import { factsOfEach } from '../../simulation/facts-of-each.ts';
import { foldText } from '../../text/fold-text.ts';
import { tidyText } from '../../text/tidy-text.ts';
import { isAccepted } from './is-well-formed.ts';
import { isReview } from './pages.ts';
import { possibleSlips } from './slips-of.ts';
import type { FormField, FormState, FormWorld } from './world.ts';

/**
 * Every fact that a goal about this form may read, as it is now. `field.<id>` is tidied text (see `tidyText`); `.folded`
 * also forgets capitals, accents and punctuation (an e-mail address forgets its capitals only); `.valid`: the form would
 * accept it; `errors.shown`: how many fields ever showed an error. What a form does not have has no facts.
 */
export function formFacts(world: FormWorld, state: FormState): Readonly<Record<string, FactValue>> {
  return {
    ...factsOfEach(world.fields, (field) => {
      const value = state.values[field.id] ?? '';
      return {
        [`field.${field.id}`]: tidyText(value),
        [`field.${field.id}.folded`]: foldField(field, value),
        [`field.${field.id}.valid`]: isAccepted(field, value),
        [`field.${field.id}.error`]: state.everWrong.includes(field.id),
      };
    }),
    submitted: state.submitted,
    submits: state.submits,
    'errors.shown': state.everWrong.length,
    ...factsOfEach(possibleSlips(world), (slip) => ({ [`noted.${slip}`]: state.slips.includes(slip) })),
    ...(world.steps && {
      step: state.submitted ? 'sent' : (world.steps[state.page]?.id ?? 'review'),
      'steps.reached': state.reached + 1,
      reviewed: isReview(world, state.reached),
      mended: state.mended.length,
    }),
    ...factsOfEach(world.documents ?? [], ({ id }) => ({ [`document.${id}.reduced`]: state.reduced.includes(id) })),
    ...(world.receipt !== undefined && {
      'receipt.saved': state.kept.includes('save'),
      'receipt.printed': state.kept.includes('print'),
      'receipt.kept': state.kept.length > 0,
    }),
    ...(world.pauses === true && { paused: state.pauses, away: state.away }),
  };
}

/** What a field of this kind forgets when it is folded. */
export function foldField({ kind, mask }: FormField, value: string): string {
  if (mask !== undefined) return tidyText(value).toLowerCase().replaceAll(' ', '');
  if (kind === 'text') return foldText(value);
  return kind === 'email' ? tidyText(value).toLowerCase() : tidyText(value);
}
