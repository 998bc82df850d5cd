import { expect, userEvent, waitFor } from 'storybook/test';
import { bankItem } from '../src/bank-item.ts';
import { lastState } from '../src/last-state.ts';
import { hardest, viewMeta, type ViewStory } from '../src/view-meta.tsx';

export default { ...viewMeta, title: 'Views/Mail', args: { ...viewMeta.args, item: bankItem('item:mail-answer') } };

/** As a person meets it. */
export const Default: ViewStory = {};

export const Attachment: ViewStory = { args: { item: bankItem('item:mail-attachment') } };

export const Sorting: ViewStory = { args: { item: bankItem('item:mail-sort-honest') } };

/** Done with the keyboard alone. */
export const Keyboard: ViewStory = {
  play: async ({ args, canvas }) => {
    canvas.getAllByRole('button')[0]?.focus();
    await userEvent.keyboard('{Enter}');
    await waitFor(() => expect(canvas.getByRole('heading', { level: 2 })).toHaveFocus());
    canvas.getByRole('button', { name: 'Répondre' }).focus();
    await userEvent.keyboard('{Enter}');
    await userEvent.click(await canvas.findByRole('textbox', { name: 'Votre message' }));
    await userEvent.keyboard('oui');
    canvas.getByRole('button', { name: 'Envoyer' }).focus();
    await userEvent.keyboard('{Enter}');
    await expect(lastState(args.onState)).toMatchObject({ view: 'message', sent: [{ mode: 'reply', text: 'oui' }] });
    await expect(canvas.getByText('Réponse envoyée', { selector: 'p' })).toBeVisible();
  },
};

/** Dark, big text, on a phone: checked like the others. */
export const Accessibility: ViewStory = { globals: hardest };
