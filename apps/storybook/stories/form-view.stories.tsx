import { expect, userEvent, waitFor } from 'storybook/test';
import { bankItem } from '../src/bank-item.ts';
import { lastState } from '../src/last-state.ts';
import { hardest, viewMeta, type ViewStory } from '../src/view-meta.tsx';

export default { ...viewMeta, title: 'Views/Form', args: { ...viewMeta.args, item: bankItem('item:service-form') } };

/** As a person meets it. */
export const Default: ViewStory = {};

export const BareLine: ViewStory = { args: { item: bankItem('item:keyboard-address') } };

export const Radios: ViewStory = { args: { item: bankItem('item:group-date') } };

/** Done with the keyboard alone. */
export const Keyboard: ViewStory = {
  play: async ({ args, canvas }) => {
    canvas.getAllByRole('button')[0]?.focus();
    await userEvent.keyboard('{Enter}');
    const [first] = canvas.getAllByRole('textbox');
    await waitFor(() => expect(first).toHaveFocus());
    await expect(first).toHaveAccessibleDescription();
    await userEvent.keyboard('Léa Martin');
    await expect(first).toHaveValue('Léa Martin');
    await expect(lastState(args.onState)).toMatchObject({ submits: 1, submitted: false });
  },
};

/** Dark, big text, on a phone: checked like the others. */
export const Accessibility: ViewStory = { globals: hardest };
