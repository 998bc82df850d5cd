import { expect, userEvent } from 'storybook/test';
import { bankItem } from '../src/bank-item.ts';
import { lastState } from '../src/last-state.ts';
import { hardest, viewMeta, type ViewStory } from '../src/view-meta.tsx';

export default {
  ...viewMeta,
  title: 'Views/Page',
  args: { ...viewMeta.args, item: bankItem('item:windows-scroll-down') },
};

/** As a person meets it. */
export const Default: ViewStory = {};

export const Links: ViewStory = { args: { item: bankItem('item:account-sign-out') } };

/** Done with the keyboard alone. */
export const Keyboard: ViewStory = {
  play: async ({ args, canvas }) => {
    const controls = [...canvas.queryAllByRole('link'), ...canvas.queryAllByRole('button')];
    controls[0]?.focus();
    await userEvent.keyboard('{Enter}');
    await expect(lastState(args.onState)).toMatchObject({ pressed: [expect.any(String)] });
  },
};

/** A picture leads nowhere: that it was pressed is noticed, and nothing is pressed by it. */
export const Picture: ViewStory = {
  play: async ({ args, canvas }) => {
    const [picture] = canvas.getAllByRole('img', { name: /^Image/u });
    if (picture === undefined) throw new Error('no picture on this page');
    await userEvent.click(picture);
    await expect(lastState(args.onState)).toMatchObject({ pressed: [], tried: [picture.dataset['block']] });
  },
};

/** Dark, big text, on a phone: checked like the others. */
export const Accessibility: ViewStory = { globals: hardest };
