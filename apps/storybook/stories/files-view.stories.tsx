import { expect, userEvent } from 'storybook/test';
import { bankItem } from '../src/bank-item.ts';
import { lastState } from '../src/last-state.ts';
import { hardest, viewMeta, type ViewStory } from '../src/view-meta.tsx';

export default { ...viewMeta, title: 'Views/Files', args: { ...viewMeta.args, item: bankItem('item:files-put-away') } };

/** As a person meets it. */
export const Default: ViewStory = {};

export const Sorting: ViewStory = { args: { item: bankItem('item:files-sort-all') } };

/** Done with the keyboard alone. */
export const Keyboard: ViewStory = {
  play: async ({ args, canvas }) => {
    canvas.getByRole('button', { name: 'Déplacer Facture' }).focus();
    await userEvent.keyboard(' ');
    canvas.getByRole('button', { name: 'Mettre « Facture » dans « Papiers »' }).focus();
    await userEvent.keyboard('{Enter}');
    await expect(lastState(args.onState)).toMatchObject({ held: null, moves: 1 });
    await expect(canvas.queryByRole('button', { name: 'Déplacer Facture' })).toBeNull();
  },
};

/** Dark, big text, on a phone: checked like the others. */
export const Accessibility: ViewStory = { globals: hardest };
