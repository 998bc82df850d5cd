import { tidyText } from '../../text/tidy-text.ts';
import { isAccepted, isWellFormed } from './is-well-formed.ts';
import type { FormAction, FormState, FormWorld } from './world.ts';

/** Each field with what stands in it at the start. */
export function initForm(world: FormWorld): FormState {
  const values = Object.fromEntries(world.fields.map((field) => [field.id, field.value]));
  return { values, errors: [], everWrong: [], submits: 0, submitted: false };
}

/**
 * The form after something was typed or chosen, or after its button. Sending shows an error at each field that is empty
 * and required, or ill-formed, and sends only without any; an error stays until the next try, as on most real forms.
 */
export function reduceForm(world: FormWorld, state: FormState, action: FormAction): FormState {
  if (state.submitted) return state;
  switch (action.type) {
    case 'fill': {
      const { value } = action;
      const field = world.fields.find(({ id }) => id === action.field);
      if (field === undefined || typeof value !== 'string' || state.values[field.id] === value) return state;
      const fixed = field.kind === 'choice' || field.kind === 'checkbox';
      if (fixed && (!isWellFormed(field, value) || tidyText(value) !== value)) return state;
      return { ...state, values: { ...state.values, [field.id]: value } };
    }
    case 'submit': {
      if (world.submit === undefined) return state;
      const errors = world.fields
        .filter((field) => !isAccepted(field, state.values[field.id] ?? ''))
        .map((field) => field.id);
      const everWrong = [...state.everWrong, ...errors.filter((id) => !state.everWrong.includes(id))];
      return { ...state, errors, everWrong, submits: state.submits + 1, submitted: errors.length === 0 };
    }
    default:
      action satisfies never;
      return state;
  }
}
