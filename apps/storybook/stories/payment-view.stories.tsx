import { expect, userEvent, waitFor } from 'storybook/test';
import { bankItem } from '../src/bank-item.ts';
import { lastState } from '../src/last-state.ts';
import { hardest, viewMeta, type ViewStory } from '../src/view-meta.tsx';

export default {
  ...viewMeta,
  title: 'Views/Payment',
  args: { ...viewMeta.args, item: bankItem('item:pay-without-extra') },
};

/** As a person meets it. */
export const Default: ViewStory = {};

export const Message: ViewStory = { args: { item: bankItem('item:pay-parcel-message') } };

export const Bank: ViewStory = { args: { item: bankItem('item:pay-bank-amount') } };

/** Done with the keyboard alone; a card of one’s own is emptied at once. */
export const Keyboard: ViewStory = {
  args: { item: bankItem('item:pay-a-book') },
  play: async ({ args, canvas }) => {
    canvas.getByRole('button', { name: 'Payer par carte' }).focus();
    await userEvent.keyboard('{Enter}');
    await waitFor(() => expect(canvas.getByRole('heading', { name: 'Paiement par carte' })).toHaveFocus());
    canvas.getByRole('textbox', { name: 'Numéro de la carte' }).focus();
    await userEvent.keyboard('9999');
    const number = await canvas.findByRole('textbox', { name: 'Numéro de la carte' });
    await waitFor(() => expect(number).toHaveFocus());
    await userEvent.keyboard('0000 1234 5678 9013{Tab}09/31{Tab}274{Enter}');
    await waitFor(() => expect(canvas.getByRole('heading', { level: 2 })).toHaveFocus());
    await expect(lastState(args.onState)).toMatchObject({ screen: 'bank' });
  },
};

/** Dark, big text, on a phone: checked like the others. */
export const Accessibility: ViewStory = { globals: hardest };
