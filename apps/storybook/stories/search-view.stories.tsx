import { expect, userEvent, waitFor } from 'storybook/test';
import { bankItem } from '../src/bank-item.ts';
import { lastState } from '../src/last-state.ts';
import { hardest, viewMeta, type ViewStory } from '../src/view-meta.tsx';

export default { ...viewMeta, title: 'Views/Search', args: { ...viewMeta.args, item: bankItem('item:search-pool') } };

/** As a person meets it. */
export const Default: ViewStory = {};

export const Advertisements: ViewStory = { args: { item: bankItem('item:search-paid-places') } };

/** Done with the keyboard alone. */
export const Keyboard: ViewStory = {
  play: async ({ args, canvas }) => {
    canvas.getByRole('textbox').focus();
    await userEvent.keyboard('piscine{Enter}');
    await waitFor(() => expect(canvas.getByRole('heading', { name: 'Résultats' })).toHaveFocus());
    canvas.getAllByRole('link')[0]?.focus();
    await userEvent.keyboard('{Enter}');
    await expect(lastState(args.onState)).toMatchObject({
      query: 'piscine',
      searched: true,
      opened: [expect.any(String)],
    });
  },
};

/** Dark, big text, on a phone: checked like the others. */
export const Accessibility: ViewStory = { globals: hardest };
