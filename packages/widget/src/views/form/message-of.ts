import type { FormDocument, FormField, FormState, FormWorld } from '@jalon/items';
import { refusalOf, weightOf } from '@jalon/items/simulations/form';
import type { FormWords } from './form-words.ts';

/** A field as it stands. */
export interface FieldNow {
  readonly field: FormField;
  readonly world: FormWorld;
  readonly state: FormState;
  readonly words: FormWords;
}

/** What the service says of the field now: why it does not take a document, or what is left to fill in. */
export function messageOf({ field, world, state, words }: FieldNow): string | null {
  const refused = state.refused?.field === field.id ? state.refused.document : null;
  const document = world.documents?.find(({ id }) => id === refused);
  if (document !== undefined) {
    const refusal = refusedOf(field, document, state, words);
    if (refusal !== null) return refusal;
  }
  return state.errors.includes(field.id) ? (field.errorMessage ?? words.requiredError) : null;
}

function refusedOf(field: FormField, document: FormDocument, state: FormState, words: FormWords): string | null {
  switch (refusalOf(field, document, state)) {
    case 'file-too-large-chosen':
      return words.tooLarge(document.name, words.weight(weightOf(document, state)), words.weight(field.most ?? 0));
    case 'file-of-another-kind-chosen':
      return words.otherKind(document.name, field.accepts ?? []);
    default:
      return null;
  }
}
