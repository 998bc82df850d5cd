import { expect, userEvent, waitFor } from 'storybook/test';
import { bankItem } from '../src/bank-item.ts';
import { lastState } from '../src/last-state.ts';
import { hardest, viewMeta, type ViewStory } from '../src/view-meta.tsx';

export default { ...viewMeta, title: 'Views/Call', args: { ...viewMeta.args, item: bankItem('item:call-answer') } };

/** As a person meets it. */
export const Default: ViewStory = {};

export const Meeting: ViewStory = { args: { item: bankItem('item:call-noise') } };

export const Unheard: ViewStory = { args: { item: bankItem('item:call-unheard') } };

/** Done with the keyboard alone. */
export const Keyboard: ViewStory = {
  play: async ({ args, canvas }) => {
    canvas.getByRole('button', { name: 'Répondre' }).focus();
    await userEvent.keyboard('{Enter}');
    for (const device of [/micro/u, /caméra/u]) {
      await waitFor(() => expect(canvas.getByRole('heading', { level: 2, name: device })).toHaveFocus());
      canvas.getByRole('button', { name: 'Autoriser' }).focus();
      await userEvent.keyboard('{Enter}');
    }
    await waitFor(() =>
      expect(lastState(args.onState)).toMatchObject({ stage: 'inside', microphone: true, camera: true }),
    );
  },
};

/** Dark, big text, on a phone: checked like the others. */
export const Accessibility: ViewStory = { args: { item: bankItem('item:call-noise') }, globals: hardest };
