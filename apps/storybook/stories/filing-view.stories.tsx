import { expect, userEvent, waitFor } from 'storybook/test';
import { bankItem } from '../src/bank-item.ts';
import { lastState } from '../src/last-state.ts';
import { hardest, viewMeta, type ViewStory } from '../src/view-meta.tsx';

export default {
  ...viewMeta,
  title: 'Views/Files, keeping them',
  args: { ...viewMeta.args, item: bankItem('item:files-save-as') },
};

/** A document to save, in its box. */
export const Default: ViewStory = {};

export const Renaming: ViewStory = { args: { item: bankItem('item:files-rename') } };

export const Finding: ViewStory = { args: { item: bankItem('item:files-find') } };

export const Copying: ViewStory = { args: { item: bankItem('item:files-copy-key') } };

export const NewFolder: ViewStory = { args: { item: bankItem('item:files-new-folder') } };

/** Taken back from the basket, with the keyboard alone. */
export const Keyboard: ViewStory = {
  args: { item: bankItem('item:files-restore') },
  play: async ({ args, canvas }) => {
    canvas.getByRole('button', { name: /^Corbeille/u }).focus();
    await userEvent.keyboard('{Enter}');
    canvas.getByRole('button', { name: 'Restaurer Mariage' }).focus();
    await userEvent.keyboard('{Enter}');
    await waitFor(() => expect(canvas.getByRole('heading', { level: 2 })).toHaveFocus());
    await expect(lastState(args.onState)).toMatchObject({ deleted: ['c'], gone: [] });
    await expect(canvas.queryByText('Mariage')).toBeNull();
  },
};

/** Dark, big text, on a phone: checked like the others. */
export const Accessibility: ViewStory = { globals: hardest };
