import { expect, userEvent, waitFor } from 'storybook/test';
import { bankItem } from '../src/bank-item.ts';
import { lastState } from '../src/last-state.ts';
import { hardest, viewMeta, type ViewStory } from '../src/view-meta.tsx';

export default {
  ...viewMeta,
  title: 'Views/Texting',
  args: { ...viewMeta.args, item: bankItem('item:texting-photo') },
};

/** As a person meets it. */
export const Default: ViewStory = {};

export const ReadyMadeReplies: ViewStory = { args: { item: bankItem('item:texting-answer') } };

export const UnknownNumber: ViewStory = { args: { item: bankItem('item:texting-stranger') } };

/** Done with the keyboard alone. */
export const Keyboard: ViewStory = {
  play: async ({ args, canvas }) => {
    canvas.getByRole('button', { name: /Paul/u }).focus();
    await userEvent.keyboard('{Enter}');
    await waitFor(() => expect(canvas.getByRole('heading', { level: 2, name: 'Paul' })).toHaveFocus());
    canvas.getByRole('button', { name: 'Photo' }).focus();
    await userEvent.keyboard('{Enter}');
    await waitFor(() => expect(canvas.getByRole('heading', { level: 2, name: 'Vos photos' })).toHaveFocus());
    canvas.getByRole('button', { name: 'Le jardin' }).focus();
    await userEvent.keyboard('{Enter}');
    // The photo is chosen, not sent: writing or sending comes next.
    const box = await canvas.findByRole('textbox', { name: 'Votre message' });
    await waitFor(() => expect(box).toHaveFocus());
    await userEvent.keyboard('{Enter}');
    await waitFor(() =>
      expect(lastState(args.onState)).toMatchObject({ sent: [{ conversation: 'paul', photo: 'p2' }] }),
    );
  },
};

/** Dark, big text, on a phone: checked like the others. */
export const Accessibility: ViewStory = { globals: hardest };
