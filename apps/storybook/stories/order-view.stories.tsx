import { expect, userEvent } from 'storybook/test';
import { askedItem } from '../src/asked-item.ts';
import { lastState } from '../src/last-state.ts';
import { hardest, viewMeta, type ViewStory } from '../src/view-meta.tsx';

export default {
  ...viewMeta,
  title: 'Views/Order',
  args: {
    ...viewMeta.args,
    item: askedItem({
      type: 'order',
      title: 'Dans quel ordre envoyez-vous un message ?',
      instruction: [],
      options: [
        { id: 'k', label: 'Envoyer' },
        { id: 'm', label: 'Écrire' },
        { id: 'p', label: 'Choisir à qui' },
      ],
    }),
  },
};

/** As a person meets it. */
export const Default: ViewStory = {};

/** Done with the keyboard alone. */
export const Keyboard: ViewStory = {
  play: async ({ args, canvas }) => {
    canvas.getByRole('button', { name: 'Choisir à qui' }).focus();
    await userEvent.keyboard('{Enter}');
    canvas.getByRole('button', { name: 'Envoyer' }).focus();
    await userEvent.keyboard('{Enter}');
    canvas.getByRole('button', { name: 'Écrire' }).focus();
    await userEvent.keyboard(' ');
    canvas.getByRole('button', { name: 'Monter : Écrire' }).focus();
    await userEvent.keyboard('{Enter}');
    await expect(lastState(args.onState)).toMatchObject({ placed: ['p', 'm', 'k'] });
  },
};

/** Dark, big text, on a phone: checked like the others. */
export const Accessibility: ViewStory = { globals: hardest };
