import { expect, userEvent } from 'storybook/test';
import { askedItem } from '../src/asked-item.ts';
import { lastState } from '../src/last-state.ts';
import { hardest, viewMeta, type ViewStory } from '../src/view-meta.tsx';

export default {
  ...viewMeta,
  title: 'Views/Self-report',
  args: {
    ...viewMeta.args,
    item: askedItem({
      type: 'self-report',
      title: 'Savez-vous imprimer une page ?',
      instruction: [],
      scale: [
        { id: 'cannot', label: 'Je ne sais pas faire' },
        { id: 'with-help', label: 'Avec aide' },
        { id: 'alone', label: 'Seul ou seule' },
        { id: 'helps-others', label: 'J’aide les autres' },
      ],
    }),
  },
};

/** As a person meets it. */
export const Default: ViewStory = {};

/** Done with the keyboard alone. */
export const Keyboard: ViewStory = {
  play: async ({ args, canvas }) => {
    canvas.getByRole('radio', { name: 'Avec aide' }).focus();
    await userEvent.keyboard(' ');
    await expect(lastState(args.onState)).toEqual({ declared: 'with-help' });
  },
};

/** Dark, big text, on a phone: checked like the others. */
export const Accessibility: ViewStory = { globals: hardest };
