import type { Gestures } from '../../simulate/gestures.ts';
import { textsFor } from '../../simulate/texts-for.ts';
import type { FormAction, FormField, FormState, FormWorld } from './world.ts';

/** Fill each field with what the key speaks of, with something acceptable, with something else, or empty it; try to send. */
export const formGestures: Gestures<FormWorld, FormState, FormAction> = (world, _state, leaves) => [
  ...world.fields.flatMap((field) => {
    const own = (fact: string) => fact === `field.${field.id}` || fact === `field.${field.id}.folded`;
    return valuesFor(field, textsFor(leaves, own)).map((value): readonly FormAction[] => [
      { type: 'fill', field: field.id, value },
    ]);
  }),
  [{ type: 'submit' }],
];

function valuesFor(field: FormField, wanted: readonly string[]): readonly string[] {
  const plausible: Readonly<Record<FormField['kind'], readonly string[]>> = {
    text: ['abc'],
    email: ['marie@exemple.fr'],
    date: ['14/07/1952'],
    number: ['12'],
    choice: (field.options ?? []).map(({ id }) => id),
    checkbox: ['true', 'false'],
  };
  return [...new Set([...wanted, ...plausible[field.kind], 'x', ''])];
}
