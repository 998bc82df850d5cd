import { expect, userEvent, waitFor } from 'storybook/test';
import { bankItem } from '../src/bank-item.ts';
import { lastState } from '../src/last-state.ts';
import { hardest, viewMeta, type ViewStory } from '../src/view-meta.tsx';

export default {
  ...viewMeta,
  title: 'Views/Phone',
  args: { ...viewMeta.args, item: bankItem('item:phone-join-wifi') },
};

/** As a person meets it. */
export const Default: ViewStory = {};

export const Store: ViewStory = { args: { item: bankItem('item:phone-bus-app') } };

export const Permissions: ViewStory = { args: { item: bankItem('item:phone-torch-grants') } };

/** Done with the keyboard alone: the level by its arrow keys. */
export const Keyboard: ViewStory = {
  args: { item: bankItem('item:phone-louder') },
  play: async ({ args, canvas }) => {
    canvas.getByRole('button', { name: 'Réglages' }).focus();
    await userEvent.keyboard('{Enter}');
    await waitFor(() => expect(canvas.getByRole('heading', { name: 'Réglages' })).toHaveFocus());
    canvas.getByRole('button', { name: 'Son' }).focus();
    await userEvent.keyboard('{Enter}');
    const more = await canvas.findByRole('button', { name: 'Volume\u00A0: plus' });
    more.focus();
    await userEvent.keyboard('{Enter}{Enter}');
    await expect(lastState(args.onState)).toMatchObject({ screen: 'sound', settings: { volume: 4 } });
  },
};

/** Dark, big text, on a phone: checked like the others. */
export const Accessibility: ViewStory = { globals: hardest };
