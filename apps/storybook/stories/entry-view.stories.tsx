import { expect, userEvent } from 'storybook/test';
import { askedItem } from '../src/asked-item.ts';
import { lastState } from '../src/last-state.ts';
import { hardest, viewMeta, type ViewStory } from '../src/view-meta.tsx';

export default {
  ...viewMeta,
  title: 'Views/Entry',
  args: {
    ...viewMeta.args,
    item: askedItem({
      type: 'entry',
      title: 'Combien payez-vous en tout pour 1 000 € et 250,50 € ?',
      instruction: [],
      kind: 'number',
      label: 'Prix',
      unit: '€',
    }),
  },
};

/** As a person meets it. */
export const Default: ViewStory = {};

/** Done with the keyboard alone. */
export const Keyboard: ViewStory = {
  play: async ({ args, canvas }) => {
    canvas.getByRole('textbox', { name: 'Prix (€)' }).focus();
    await userEvent.keyboard('1250,50');
    await expect(lastState(args.onState)).toEqual({ text: '1250,50' });
  },
};

/** Several lines, each its own answer. */
export const Lines: ViewStory = {
  args: {
    item: askedItem({
      type: 'entry',
      title: 'Voici une adresse e-mail : lea@poste.exemple.',
      instruction: ['Écrivez ses deux parties.'],
      kind: 'text',
      label: 'Autour du signe @',
      slots: [
        { id: 'g', label: 'Avant' },
        { id: 'h', label: 'Après' },
      ],
    }),
  },
  play: async ({ args, canvas }) => {
    canvas.getByRole('textbox', { name: 'Avant' }).focus();
    await userEvent.keyboard('lea{Tab}poste.exemple');
    await expect(lastState(args.onState)).toEqual({
      text: '',
      slots: [
        ['g', 'lea'],
        ['h', 'poste.exemple'],
      ],
    });
  },
};

/** Dark, big text, on a phone: checked like the others. */
export const Accessibility: ViewStory = { globals: hardest };
