import { expect, userEvent, waitFor } from 'storybook/test';
import { bankItem } from '../src/bank-item.ts';
import { lastState } from '../src/last-state.ts';
import { hardest, viewMeta, type ViewStory } from '../src/view-meta.tsx';

export default { ...viewMeta, title: 'Views/Touch', args: { ...viewMeta.args, item: bankItem('item:enlarge-notice') } };

/** As a person meets it. */
export const Default: ViewStory = {};

export const List: ViewStory = { args: { item: bankItem('item:touch-scroll-list') } };

/** Swiping is the skill: no button pages. */
export const Cards: ViewStory = { args: { item: bankItem('item:touch-swipe') } };

/** The long press is the skill: no button opens the menu. */
export const Menu: ViewStory = { args: { item: bankItem('item:touch-long-press') } };

/** Done with the keyboard alone. */
export const Keyboard: ViewStory = {
  play: async ({ args, canvas }) => {
    canvas.getByRole('button', { name: 'Agrandir' }).focus();
    await userEvent.keyboard('{Enter}{Enter}');
    await expect(lastState(args.onState)).toMatchObject({ look: { zoom: 3 } });
    canvas.getByRole('img').focus();
    await userEvent.keyboard('{ArrowDown}{ArrowDown}');
    await waitFor(() => expect(lastState(args.onState)).toMatchObject({ look: { zoom: 3, y: 66 } }));
  },
};

/** Dark, big text, on a phone: checked like the others. */
export const Accessibility: ViewStory = { globals: hardest };
