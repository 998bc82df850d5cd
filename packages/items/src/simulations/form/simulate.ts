import type { Gestures } from '../../simulation/gestures.ts';
import { textsFor } from '../../simulation/texts-for.ts';
import { isAccepted } from './is-well-formed.ts';
import type { FormAction, FormField, FormState, FormWorld } from './world.ts';

/** Fill each field with what the key speaks of, with something acceptable, with something else, or empty it; try to send. */
export const formGestures: Gestures<FormWorld, FormState, FormAction> = (world, _state, leaves) => [
  ...world.fields.flatMap((field) => {
    const own = (fact: string) => fact === `field.${field.id}` || fact === `field.${field.id}.folded`;
    return valuesFor(field, textsFor(leaves, own)).map((value): readonly FormAction[] => [
      { type: 'fill', field: field.id, value },
    ]);
  }),
  ...(world.submit === undefined ? [] : [[{ type: 'submit' }] as const]),
];

function valuesFor(field: FormField, wanted: readonly string[]): readonly string[] {
  switch (field.kind) {
    case 'choice':
      return (field.options ?? []).map((option) => option.id);
    case 'checkbox':
      return ['true', 'false'];
    case 'text':
    case 'email':
    case 'date':
    case 'number': {
      const plausible = ['marie.martin@exemple.fr', '14/07/1952', '12'].find((value) =>
        isAccepted({ ...field, required: true }, value),
      );
      return [...new Set([...wanted, ...(plausible === undefined ? [] : [plausible]), 'x', ''])];
    }
    default:
      return field.kind satisfies never;
  }
}
