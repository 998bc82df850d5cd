import { expect, userEvent, within } from 'storybook/test';
import { bankItem } from '../src/bank-item.ts';
import { lastState } from '../src/last-state.ts';
import { hardest, viewMeta, type ViewStory } from '../src/view-meta.tsx';

export default { ...viewMeta, title: 'Views/Arrange', args: { ...viewMeta.args, item: bankItem('item:word-and-use') } };

/** As a person meets it. */
export const Default: ViewStory = {};

export const Drag: ViewStory = { args: { item: bankItem('item:pointer-move-photo') } };

/** Done with the keyboard alone. */
export const Keyboard: ViewStory = {
  play: async ({ args, canvas }) => {
    const tray = within(canvas.getByRole('group', { name: 'À placer' }));
    const [first] = tray.getAllByRole('button');
    const name = first?.textContent ?? '';
    first?.focus();
    await userEvent.keyboard(' ');
    const [place] = canvas.getAllByRole('button', { name: /^Mettre « / });
    place?.focus();
    await userEvent.keyboard('{Enter}');
    await expect(lastState(args.onState)).toMatchObject({ held: null, moves: 1 });
    await expect(tray.queryByRole('button', { name })).toBeNull();
  },
};

/** Dark, big text, on a phone: checked like the others. */
export const Accessibility: ViewStory = { globals: hardest };
