import { expect, userEvent } from 'storybook/test';
import { askedItem } from '../src/asked-item.ts';
import { lastState } from '../src/last-state.ts';
import { hardest, viewMeta, type ViewStory } from '../src/view-meta.tsx';

export default {
  ...viewMeta,
  title: 'Views/Inline choice',
  args: {
    ...viewMeta.args,
    item: askedItem({
      type: 'inline-choice',
      title: 'Complétez la phrase.',
      instruction: [],
      parts: [
        { text: 'Pour aller sur un site, j’ouvre' },
        {
          id: 'g',
          label: 'Mot à choisir',
          options: [
            { id: 'k', label: 'un navigateur' },
            { id: 'm', label: 'une calculatrice' },
          ],
        },
      ],
    }),
  },
};

/** As a person meets it. */
export const Default: ViewStory = {};

/** Done with the keyboard alone: the sentence reads as it is filled. */
export const Keyboard: ViewStory = {
  play: async ({ args, canvas }) => {
    canvas.getByRole('radio', { name: 'un navigateur' }).focus();
    await userEvent.keyboard(' ');
    await expect(lastState(args.onState)).toMatchObject({ chosen: [['g', 'k']] });
    await expect(canvas.getByText(/^Pour aller/u).parentElement).toHaveTextContent(/j’ouvre un navigateur$/u);
  },
};

/** Dark, big text, on a phone: checked like the others. */
export const Accessibility: ViewStory = { globals: hardest };
