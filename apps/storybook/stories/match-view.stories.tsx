import { expect, userEvent } from 'storybook/test';
import { askedItem } from '../src/asked-item.ts';
import { lastState } from '../src/last-state.ts';
import { hardest, viewMeta, type ViewStory } from '../src/view-meta.tsx';

export default {
  ...viewMeta,
  title: 'Views/Match',
  args: {
    ...viewMeta.args,
    item: askedItem({
      type: 'match',
      title: 'À quoi sert chaque chose ?',
      instruction: [],
      things: [
        { id: 'k', label: 'Imprimante' },
        { id: 'm', label: 'Souris' },
      ],
      places: [
        { id: 's', label: 'Mettre sur papier' },
        { id: 't', label: 'Montrer à l’écran' },
      ],
      oneEach: true,
    }),
  },
};

/** As a person meets it. */
export const Default: ViewStory = {};

/** Done with the keyboard alone. */
export const Keyboard: ViewStory = {
  play: async ({ args, canvas }) => {
    await userEvent.selectOptions(canvas.getByRole('combobox', { name: 'Imprimante' }), 's');
    await userEvent.selectOptions(canvas.getByRole('combobox', { name: 'Souris' }), 't');
    await expect(lastState(args.onState)).toMatchObject({
      pairs: [
        ['k', 's'],
        ['m', 't'],
      ],
    });
  },
};

/** Dark, big text, on a phone: checked like the others. */
export const Accessibility: ViewStory = { globals: hardest };
