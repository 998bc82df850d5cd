import type { FactValue } from '@jalon/referential/condition';
import { factsOfEach } from '../../simulation/facts-of-each.ts';
import { foldText } from '../../text/fold-text.ts';
import { tidyText } from '../../text/tidy-text.ts';
import { isAccepted } from './is-well-formed.ts';
import type { FormField, FormState, FormWorld } from './world.ts';

/**
 * Every fact that a goal about this form may read, as it is now. `field.<id>` is tidied text (see `tidyText`); `.folded`
 * also forgets capitals, accents and punctuation (an e-mail address forgets its capitals only); `.valid`: the form would
 * accept it; `errors.shown`: how many fields ever showed an error.
 */
export function formFacts(world: FormWorld, state: FormState): Readonly<Record<string, FactValue>> {
  return {
    ...factsOfEach(world.fields, (field) => {
      const value = state.values[field.id] ?? '';
      return {
        [`field.${field.id}`]: tidyText(value),
        [`field.${field.id}.folded`]: foldField(field.kind, value),
        [`field.${field.id}.valid`]: isAccepted(field, value),
        [`field.${field.id}.error`]: state.everWrong.includes(field.id),
      };
    }),
    submitted: state.submitted,
    submits: state.submits,
    'errors.shown': state.everWrong.length,
  };
}

/** What a field of this kind forgets when it is folded. */
export function foldField(kind: FormField['kind'], value: string): string {
  if (kind === 'text') return foldText(value);
  return kind === 'email' ? tidyText(value).toLowerCase() : tidyText(value);
}
