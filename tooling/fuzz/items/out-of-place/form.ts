import type { FormAction, FormState, FormWorld } from '../../../../packages/items/src/simulations/form/world.ts';
import { NOWHERE } from './nowhere.ts';
import { unless } from './unless.ts';

/** Nothing is typed once sent or put aside, nor on a page that does not show; nothing is kept before. */
export function formOutOfPlace(world: FormWorld, state: FormState): readonly FormAction[] {
  const isOpen = !state.submitted && !state.away;
  const step = world.steps?.[state.page]?.id;
  return [
    { type: 'fill', field: NOWHERE, value: 'x' },
    { type: 'reduce', document: NOWHERE },
    { type: 'mend', field: NOWHERE },
    { type: 'keep', how: NOWHERE },
    ...world.fields.flatMap((field) => [
      ...unless<FormAction>(isOpen && (field.step === undefined || field.step === step), {
        type: 'fill',
        field: field.id,
        value: 'x',
      }),
      ...unless<FormAction>(isOpen && world.review !== undefined && step === undefined, {
        type: 'mend',
        field: field.id,
      }),
    ]),
    ...unless<FormAction>(isOpen, { type: 'next' }),
    ...unless<FormAction>(isOpen && state.page > 0, { type: 'previous' }),
    ...unless<FormAction>(isOpen && world.submit !== undefined, { type: 'submit' }),
    ...unless<FormAction>(isOpen && world.pauses === true, { type: 'pause' }),
    ...unless<FormAction>(state.away && !state.submitted, { type: 'resume' }),
    ...unless<FormAction>(state.submitted && world.receipt !== undefined, { type: 'keep', how: 'save' }),
  ];
}
