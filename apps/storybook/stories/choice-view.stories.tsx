import { expect, userEvent } from 'storybook/test';
import { bankItem } from '../src/bank-item.ts';
import { lastState } from '../src/last-state.ts';
import { hardest, viewMeta, type ViewStory } from '../src/view-meta.tsx';

export default {
  ...viewMeta,
  title: 'Views/Choice',
  args: { ...viewMeta.args, item: bankItem('item:pointer-mouse-use') },
};

/** As a person meets it. */
export const Default: ViewStory = {};

/** Done with the keyboard alone. */
export const Keyboard: ViewStory = {
  play: async ({ args, canvas }) => {
    await userEvent.click(canvas.getAllByRole('radio')[0]!);
    await userEvent.keyboard('{ArrowDown}');
    await expect(lastState(args.onState)).toMatchObject({ chosen: [expect.any(String)] });
    await expect(canvas.getAllByRole('radio')[1]).toBeChecked();
  },
};

/** Dark, big text, on a phone: checked like the others. */
export const Accessibility: ViewStory = { globals: hardest };
