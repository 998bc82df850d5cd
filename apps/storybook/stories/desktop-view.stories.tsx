import { expect, userEvent, within } from 'storybook/test';
import { bankItem } from '../src/bank-item.ts';
import { lastState } from '../src/last-state.ts';
import { hardest, viewMeta, type ViewStory } from '../src/view-meta.tsx';

export default {
  ...viewMeta,
  title: 'Views/Desktop',
  args: { ...viewMeta.args, item: bankItem('item:windows-bring-forward') },
};

/** As a person meets it. */
export const Default: ViewStory = {};

export const Programs: ViewStory = { args: { item: bankItem('item:windows-start-program') } };

export const Tabs: ViewStory = { args: { item: bankItem('item:windows-change-tab') } };

export const NewTab: ViewStory = { args: { item: bankItem('item:windows-new-tab') } };

/** One press selects an icon, and a button comes that opens it. */
export const Icons: ViewStory = {
  args: { item: bankItem('item:windows-desk-icon') },
  play: async ({ args, canvas }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Photos' }));
    await expect(lastState(args.onState)).toMatchObject({ selected: 'photos', opened: [] });
    await userEvent.click(canvas.getByRole('button', { name: 'Ouvrir' }));
    await expect(lastState(args.onState)).toMatchObject({ opened: ['photos'], order: ['w2'] });
  },
};

/** Done with the keyboard alone. */
export const Keyboard: ViewStory = {
  play: async ({ args, canvas }) => {
    const tasks = within(canvas.getByRole('group', { name: 'Fenêtres ouvertes' }));
    const [first] = tasks.getAllByRole('button');
    first?.focus();
    await userEvent.keyboard('{Enter}');
    await expect(first).toHaveAttribute('aria-pressed', 'true');
    await expect(lastState(args.onState)).toMatchObject({ actions: 1 });
  },
};

/** Dark, big text, on a phone: checked like the others. */
export const Accessibility: ViewStory = { globals: hardest };
