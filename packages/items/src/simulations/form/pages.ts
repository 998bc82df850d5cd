import type { FormField, FormWorld } from './world.ts';

/** How many pages a form has: its steps and its review, or one. */
export function pageCount({ steps, review }: FormWorld): number {
  return steps === undefined ? 1 : steps.length + (review === undefined ? 0 : 1);
}

/** The fields of a page, counted from 0; those of a short form are all on the first, a review has none of its own. */
export function fieldsOf({ fields, steps }: FormWorld, page: number): readonly FormField[] {
  return steps === undefined ? fields : fields.filter(({ step }) => step !== undefined && step === steps[page]?.id);
}

/** True on the page that sums up. */
export function isReview({ steps }: FormWorld, page: number): boolean {
  return page === steps?.length;
}

/** The page that a field is on. */
export function pageOf({ steps }: FormWorld, field: FormField): number {
  return Math.max(0, steps?.findIndex(({ id }) => id === field.step) ?? 0);
}
