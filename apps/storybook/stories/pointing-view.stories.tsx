import { expect, userEvent } from 'storybook/test';
import { bankItem } from '../src/bank-item.ts';
import { lastState } from '../src/last-state.ts';
import { hardest, viewMeta, type ViewStory } from '../src/view-meta.tsx';

export default { ...viewMeta, title: 'Views/Pointing', args: { ...viewMeta.args, item: bankItem('item:icon-phone') } };

/** As a person meets it. */
export const Default: ViewStory = {};

export const Double: ViewStory = { args: { item: bankItem('item:pointer-double-press') } };

/** Done with the keyboard alone. */
export const Keyboard: ViewStory = {
  play: async ({ args, canvas }) => {
    const [first] = canvas.getAllByRole('button');
    first?.focus();
    await userEvent.keyboard('{Enter}');
    await expect(first).toHaveAttribute('aria-pressed', 'true');
    await expect(lastState(args.onState)).toMatchObject({ missed: 0, pressed: [expect.any(String)] });
  },
};

/** Dark, big text, on a phone: checked like the others. */
export const Accessibility: ViewStory = { globals: hardest };
