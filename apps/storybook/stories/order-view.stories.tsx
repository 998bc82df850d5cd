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

/** Done with the keyboard alone: the focus goes on to what is left, then stays with what is moved. */
export const Keyboard: ViewStory = {
  play: async ({ args, canvas }) => {
    canvas.getByRole('button', { name: 'Choisir à qui' }).focus();
    await userEvent.keyboard('{Enter}');
    canvas.getByRole('button', { name: 'Envoyer' }).focus();
    await userEvent.keyboard('{Enter}');
    await expect(canvas.getByRole('button', { name: 'Écrire' })).toHaveFocus();
    await userEvent.keyboard(' ');
    const last = canvas.getByRole('button', { name: '3. Écrire' });
    await expect(last).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    canvas.getByRole('button', { name: 'Monter' }).focus();
    await userEvent.keyboard('{Enter}');
    await expect(canvas.getByRole('button', { name: 'Monter' })).toHaveFocus();
    await expect(lastState(args.onState)).toMatchObject({ placed: ['p', 'm', 'k'] });
    await expect(canvas.getByRole('status')).toHaveTextContent('« Écrire » : place 2 sur 3.');
  },
};

/** Taken out again, and put back. */
export const TakenOut: ViewStory = {
  play: async ({ args, canvas }) => {
    for (const name of ['Envoyer', 'Écrire', 'Choisir à qui'])
      await userEvent.click(canvas.getByRole('button', { name }));
    await userEvent.click(canvas.getByRole('button', { name: '1. Envoyer' }));
    await userEvent.click(canvas.getByRole('button', { name: 'Enlever' }));
    await expect(lastState(args.onState)).toMatchObject({ placed: ['m', 'p'] });
    await expect(canvas.getByRole('button', { name: 'Envoyer' })).toHaveFocus();
  },
};

/** Dark, big text, on a phone: checked like the others. */
export const Accessibility: ViewStory = { globals: hardest };
