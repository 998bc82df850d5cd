import type { Locator } from '@playwright/test';
import type { FormAction, FormField, FormState, FormWorld } from '@jalon/items';
import { formWords } from '../../../../../packages/widget/src/views/form/form-words.ts';
import { tick, type Bench } from './bench.ts';

/** Fields filled in and sent, each by its label. */
export async function formHand(bench: Bench, world: FormWorld, _state: FormState, action: FormAction): Promise<1> {
  const { area, hand, locale } = bench;
  const words = formWords[locale];
  if (action.type === 'submit') {
    await hand.press(area.getByRole('button', { name: world.submit ?? '', exact: true }));
    return 1;
  }
  const field = world.fields.find(({ id }) => id === action.field);
  if (field === undefined) throw new Error(`no field ${action.field}`);
  if (field.kind === 'choice') {
    const option = field.options?.find(({ id }) => id === action.value)?.label ?? '';
    return await tick(
      bench,
      named(area, 'radiogroup', field, words.required).getByRole('radio', { name: option, exact: true }),
    );
  }
  if (field.kind === 'checkbox') return await tick(bench, named(area, 'checkbox', field, words.required));
  await hand.write(named(area, 'textbox', field, words.required), action.value);
  return 1;
}

/** A field by its label; a required one says so in its own name, or once for the whole form. */
function named(
  area: Locator,
  role: 'radiogroup' | 'checkbox' | 'textbox',
  { label }: FormField,
  required: string,
): Locator {
  return area
    .getByRole(role, { name: label, exact: true })
    .or(area.getByRole(role, { name: `${label} (${required})`, exact: true }));
}
