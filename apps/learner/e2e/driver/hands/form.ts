import type { Locator } from '@playwright/test';
import type { FormAction, FormField, FormState, FormWorld } from '@jalon/items';
import { fieldsOf } from '@jalon/items/simulations/form';
import { formWords } from '../../../../../packages/widget/src/views/form/form-words.ts';
import { tick, type Bench } from './bench.ts';
import { pickFrom } from './pick-from.ts';

/** Fields filled in and sent, each by its label; pages turned, documents attached, the receipt kept. */
export async function formHand(bench: Bench, world: FormWorld, state: FormState, action: FormAction): Promise<1> {
  const { area, hand, locale } = bench;
  const words = formWords[locale];
  const button = (name: string): Locator => area.getByRole('button', { name, exact: true });
  switch (action.type) {
    case 'submit':
      await hand.press(button(world.submit ?? ''));
      return 1;
    case 'next':
      await hand.press(button(state.reached === world.steps?.length ? words.toReview : words.next));
      return 1;
    case 'previous':
      await hand.press(button(words.previous));
      return 1;
    case 'pause':
      await hand.press(button(words.pause));
      return 1;
    case 'resume':
      await hand.press(button(words.resume));
      return 1;
    case 'keep':
      await hand.press(button(action.how === 'save' ? words.save : words.print));
      return 1;
    case 'mend':
      await hand.press(button(words.changeNamed(labelOf(world.fields, action.field))));
      return 1;
    case 'reduce': {
      const document = world.documents?.find(({ id }) => id === action.document);
      const chooser = fieldsOf(world, state.page).find(({ kind }) => kind === 'file');
      if (chooser !== undefined) await unfold(bench, button(words.chooseFileFor(chooser.label)));
      await hand.press(button(words.reduceNamed(document?.name ?? '')));
      return 1;
    }
    case 'fill':
      return await fill(bench, world, state, action);
    default: {
      const never: never = action;
      return never;
    }
  }
}

async function fill(
  bench: Bench,
  world: FormWorld,
  state: FormState,
  action: Extract<FormAction, { readonly type: 'fill' }>,
): Promise<1> {
  const { area, hand, locale } = bench;
  const words = formWords[locale];
  const field = world.fields.find(({ id }) => id === action.field);
  if (field === undefined) throw new Error(`no field ${action.field}`);
  switch (field.kind) {
    case 'choice': {
      const option = field.options?.find(({ id }) => id === action.value)?.label ?? '';
      return await tick(
        bench,
        named(area, 'radiogroup', field, words.required).getByRole('radio', { name: option, exact: true }),
      );
    }
    case 'list':
      await pickFrom(bench, named(area, 'combobox', field, words.required), action.value);
      return 1;
    case 'checkbox':
      return await tick(bench, named(area, 'checkbox', field, words.required));
    case 'file': {
      if (action.value === '') {
        const attached = world.documents?.find(({ id }) => id === state.values[field.id]);
        await hand.press(area.getByRole('button', { name: words.removeNamed(attached?.name ?? ''), exact: true }));
        return 1;
      }
      await unfold(bench, area.getByRole('button', { name: words.chooseFileFor(field.label), exact: true }));
      await hand.press(area.locator(`[data-document=${JSON.stringify(action.value)}]`));
      return 1;
    }
    case 'text':
    case 'email':
    case 'date':
    case 'number':
      await hand.write(named(area, 'textbox', field, words.required), action.value);
      return 1;
    default: {
      const never: never = field.kind;
      return never;
    }
  }
}

/** Shows the documents at hand, unless they show already. */
async function unfold({ hand }: Bench, button: Locator): Promise<void> {
  if ((await button.getAttribute('aria-expanded')) !== 'true') await hand.press(button);
}

function labelOf(fields: readonly FormField[], id: string): string {
  return fields.find((field) => field.id === id)?.label ?? '';
}

/** A field by its label; a required one says so in its own name, or once for the whole form. */
function named(
  area: Locator,
  role: 'radiogroup' | 'checkbox' | 'textbox' | 'combobox',
  { label }: FormField,
  required: string,
): Locator {
  return area
    .getByRole(role, { name: label, exact: true })
    .or(area.getByRole(role, { name: `${label} (${required})`, exact: true }));
}
