import { fieldsOf, isReview } from './pages.ts';
import type { FormField, FormState, FormWorld } from './world.ts';

/** What shows of a form: its page, each field with what stands in it, and what there is to mend. */
export function describeForm(world: FormWorld, state: FormState): readonly string[] {
  const review = isReview(world, state.page);
  const shown = state.submitted && world.steps !== undefined ? [] : review ? world.fields : fieldsOf(world, state.page);
  return [
    world.service,
    review ? world.review : world.steps?.[state.page]?.title,
    ...shown.flatMap((field) => [
      `${field.label} : ${answerOf(world, state, field)}`,
      field.hint,
      state.errors.includes(field.id) ? field.errorMessage : undefined,
    ]),
    state.submitted ? world.thanks : world.submit,
    state.submitted ? world.receipt : undefined,
  ].filter((line) => line !== undefined);
}

/** What stands in a field as a person reads it: the words of its option, the name of its document. */
export function answerOf(world: FormWorld, state: FormState, field: FormField): string {
  const value = state.values[field.id] ?? '';
  if (field.kind === 'file') return world.documents?.find(({ id }) => id === value)?.name ?? '';
  return field.options?.find(({ id }) => id === value)?.label ?? value;
}
