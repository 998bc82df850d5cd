import { defineSimulation } from '../../simulation/define-simulation.ts';
import type { Simulation } from '../../simulation/simulation.ts';
import { initForm, reduceForm } from './actions.ts';
import { formEvidence } from './evidence.ts';
import { formFacts } from './facts.ts';
import type { FormAction, FormState, FormWorld } from './world.ts';

/** A form, or a single line to type or mend. */
export const form: Simulation<FormWorld, FormState, FormAction> = /* @__PURE__ */ defineSimulation({
  kind: 'form',
  also: (world) => (world.fields.some(({ kind }) => kind !== 'choice' && kind !== 'checkbox') ? ['keyboard.text'] : []),
  init: initForm,
  reduce: reduceForm,
  facts: formFacts,
  evidence: formEvidence,
  describe: (world, state) =>
    [
      world.service,
      ...world.fields.flatMap((field) => {
        const value = state.values[field.id] ?? '';
        const shown = field.options?.find(({ id }) => id === value)?.label ?? value;
        return [
          `${field.label} : ${shown}`,
          field.hint,
          state.errors.includes(field.id) ? field.errorMessage : undefined,
        ];
      }),
      state.submitted ? world.thanks : world.submit,
    ].filter((line) => line !== undefined),
});
