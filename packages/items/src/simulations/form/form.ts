import { playPersona } from '../../simulation/play-persona.ts';
import type { Simulation } from '../../simulation/simulation.ts';
import { initForm, isFormAnswered, reduceForm } from './actions.ts';
import { formFactNames, formFacts } from './facts.ts';
import { formGestures } from './simulate.ts';
import type { FormAction, FormState, FormWorld } from './world.ts';

/** A form, or a single line to type or mend. */
export const form: Simulation<FormWorld, FormState, FormAction> = {
  kind: 'form',
  modalities: (world) => {
    const typed = world.fields.some(({ kind }) => kind !== 'choice' && kind !== 'checkbox');
    return [...(typed ? (['keyboard.text'] as const) : []), 'pointer.press', 'touch.tap', 'keyboard.keys'];
  },
  init: initForm,
  reduce: reduceForm,
  isAnswered: isFormAnswered,
  factNames: formFactNames,
  facts: formFacts,
  simulate: (world, key, persona, random) => playPersona(form, formGestures, world, key, persona, random),
  describe: (world, state) => [
    ...(world.service === undefined ? [] : [world.service]),
    ...world.fields.flatMap((field) => {
      const value = state.values[field.id] ?? '';
      const shown = field.options?.find((option) => option.id === value)?.label ?? value;
      const error = state.errors.includes(field.id) ? (field.errorMessage ?? field.hint) : field.hint;
      return [`${field.label} : ${shown}`, ...(error === undefined ? [] : [error])];
    }),
    ...[state.submitted ? world.thanks : world.submit].filter((line) => line !== undefined),
  ],
};
