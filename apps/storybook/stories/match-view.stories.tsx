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

/** Done with the keyboard alone: taken, put, then the next one. */
export const Keyboard: ViewStory = {
  play: async ({ args, canvas }) => {
    canvas.getByRole('button', { name: 'Imprimante' }).focus();
    await userEvent.keyboard(' ');
    canvas.getByRole('button', { name: 'Mettre « Imprimante » dans « Mettre sur papier »' }).focus();
    await userEvent.keyboard('{Enter}');
    await expect(canvas.getByRole('button', { name: 'Souris' })).toHaveFocus();
    await userEvent.keyboard(' ');
    canvas.getByRole('button', { name: 'Mettre « Souris » dans « Montrer à l’écran »' }).focus();
    await userEvent.keyboard('{Enter}');
    await expect(lastState(args.onState)).toMatchObject({
      pairs: [
        ['k', 's'],
        ['m', 't'],
      ],
    });
    await expect(canvas.getByRole('status')).toHaveTextContent('« Souris » est dans « Montrer à l’écran ».');
  },
};

/** Taken out of its place again. */
export const TakenOut: ViewStory = {
  play: async ({ args, canvas }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Souris' }));
    await userEvent.click(canvas.getByRole('button', { name: 'Mettre « Souris » dans « Mettre sur papier »' }));
    await userEvent.click(canvas.getByRole('button', { name: 'Souris' }));
    await userEvent.click(canvas.getByRole('button', { name: 'Enlever « Souris »' }));
    await expect(lastState(args.onState)).toMatchObject({ pairs: [] });
  },
};

/** Dark, big text, on a phone: checked like the others. */
export const Accessibility: ViewStory = { globals: hardest };
