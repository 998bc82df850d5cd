import type { Gestures } from '../../simulate/gestures.ts';
import { textsFor } from '../../simulate/texts-for.ts';
import { isAccepted } from './is-well-formed.ts';
import { fieldsOf, isReview, pageCount, pageOf } from './pages.ts';
import { refusalOf } from './slips-of.ts';
import type { FormAction, FormField, FormState, FormWorld } from './world.ts';

/**
 * Fill each field, on whichever page, with what the key speaks of, with something acceptable, with something else, or empty it;
 * turn a page; go as far as the review, or send, filling what must be filled on the way; make a document smaller; put the form
 * aside and go on; keep the receipt.
 */
export const formGestures: Gestures<FormWorld, FormState, FormAction> = (world, state, leaves) => {
  const last = pageCount(world) - 1;
  const back: readonly FormAction[] = state.away ? [{ type: 'resume' }] : [];
  const fills = world.fields.flatMap((field) => {
    const own = (fact: string) => fact === `field.${field.id}` || fact === `field.${field.id}.folded`;
    return valuesFor(world, field, textsFor(leaves, own)).map((value): readonly FormAction[] => [
      ...back,
      ...travel(world, state, pageOf(world, field)),
      { type: 'fill', field: field.id, value },
    ]);
  });
  const singles: readonly FormAction[] = [
    { type: 'submit' },
    { type: 'keep', how: 'save' },
    { type: 'keep', how: 'print' },
    ...(world.pauses === true ? [{ type: 'pause' } as const, { type: 'resume' } as const] : []),
  ];
  // Documents are at hand where one is chosen, and nowhere else.
  const chooser = world.fields.find(({ kind }) => kind === 'file');
  const there = chooser === undefined ? [] : travel(world, state, pageOf(world, chooser));
  const reductions = (world.documents ?? []).map(({ id }): readonly FormAction[] => [
    ...back,
    ...there,
    { type: 'reduce', document: id },
  ]);
  return [
    ...fills,
    ...reductions,
    ...singles.map((one) => [one]),
    ...(world.steps === undefined
      ? []
      : [
          [...back, ...travel(world, state, last), { type: 'submit' } as const],
          [...back, ...travel(world, state, last)],
          [{ type: 'next' } as const],
          [{ type: 'previous' } as const],
          ...(isReview(world, last)
            ? world.fields.map((field) => [
                ...back,
                ...travel(world, state, last),
                { type: 'mend', field: field.id } as const,
              ])
            : []),
        ]),
  ];
};

/** The way from the page shown to another, filling what must be filled where it goes forward. */
function travel(world: FormWorld, state: FormState, to: number): readonly FormAction[] {
  const actions: FormAction[] = [];
  const review = isReview(world, state.reached);
  for (let page = state.page; page < to; page += 1) {
    for (const field of fieldsOf(world, page)) {
      if (isAccepted(field, state.values[field.id] ?? '')) continue;
      const value = plausible(world, field).find((one) => isAccepted(field, one)) ?? '';
      actions.push({ type: 'fill', field: field.id, value });
    }
    actions.push({ type: 'next' });
    if (review) break;
  }
  // Once the review was shown, every way forward leads there.
  const from = review && state.page < to ? state.reached : state.page;
  for (let page = from; page > to; page -= 1) actions.push({ type: 'previous' });
  return actions;
}

function valuesFor(world: FormWorld, field: FormField, wanted: readonly string[]): readonly string[] {
  return [...new Set([...wanted, ...plausible(world, field), 'x', ''])];
}

function plausible(world: FormWorld, field: FormField): readonly string[] {
  switch (field.kind) {
    case 'text':
      return [field.mask === undefined ? 'abc' : field.mask.replaceAll('9', '1')];
    case 'email':
      return ['marie@exemple.fr'];
    case 'date':
      return ['14/07/1952'];
    case 'number':
      return ['12'];
    case 'choice':
    case 'list':
      return (field.options ?? []).map(({ id }) => id);
    case 'checkbox':
      return ['true', 'false'];
    case 'file':
      // What the service takes comes first, so that a page can be left.
      return (world.documents ?? [])
        .toSorted((a, b) => Number(isRefused(field, a)) - Number(isRefused(field, b)))
        .map(({ id }) => id);
    default:
      return field.kind satisfies never;
  }
}

function isRefused(field: FormField, document: NonNullable<FormWorld['documents']>[number]): boolean {
  return refusalOf(field, document, { reduced: [] }) !== null;
}
