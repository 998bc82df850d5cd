import type { FactValue } from '@jalon/referential/condition';
import { foldText } from '../../text/fold-text.ts';
import { tidyText } from '../../text/tidy-text.ts';
import { isAccepted } from './is-well-formed.ts';
import type { FormField, FormState, FormWorld } from './world.ts';

/** Every fact that a goal about this form may read. */
export function formFactNames(world: FormWorld): readonly string[] {
  return [
    ...world.fields.flatMap(({ id }) => [
      `field.${id}`,
      `field.${id}.folded`,
      `field.${id}.valid`,
      `field.${id}.error`,
    ]),
    'submitted',
    'submits',
    'errors.shown',
  ];
}

/**
 * The facts now. `field.<id>` is tidied text (see `tidyText`); `.folded` also forgets capitals, accents and punctuation
 * (an e-mail address forgets its capitals only); `.valid`: the form would accept it; `errors.shown`: how many fields ever
 * showed an error.
 */
export function formFacts(world: FormWorld, state: FormState): Readonly<Record<string, FactValue>> {
  const facts: Record<string, FactValue> = {};
  for (const field of world.fields) {
    const value = state.values[field.id] ?? '';
    facts[`field.${field.id}`] = tidyText(value);
    facts[`field.${field.id}.folded`] = foldField(field.kind, value);
    facts[`field.${field.id}.valid`] = isAccepted(field, value);
    facts[`field.${field.id}.error`] = state.everWrong.includes(field.id);
  }
  facts['submitted'] = state.submitted;
  facts['submits'] = state.submits;
  facts['errors.shown'] = state.everWrong.length;
  return facts;
}

/** What a field of this kind forgets when it is folded. */
export function foldField(kind: FormField['kind'], value: string): string {
  if (kind === 'text') return foldText(value);
  return kind === 'email' ? tidyText(value).toLowerCase() : tidyText(value);
}
