import { expect, userEvent, waitFor } from 'storybook/test';
import { bankItem } from '../src/bank-item.ts';
import { lastState } from '../src/last-state.ts';
import { hardest, viewMeta, type ViewStory } from '../src/view-meta.tsx';

export default { ...viewMeta, title: 'Views/Pointing', args: { ...viewMeta.args, item: bankItem('item:icon-phone') } };

/** As a person meets it. */
export const Default: ViewStory = {};

export const Double: ViewStory = { args: { item: bankItem('item:pointer-double-press') } };

export const Scrolling: ViewStory = { args: { item: bankItem('item:pointer-scroll-down') } };

/** Two presses too far apart open nothing, and it is told why once they are over. */
export const NearlyDouble: ViewStory = {
  args: { item: bankItem('item:pointer-double-press') },
  play: async ({ args, canvas }) => {
    const folder = canvas.getByRole('button', { name: 'Vacances' });
    await userEvent.click(folder);
    await new Promise((resolve) => setTimeout(resolve, 900));
    await userEvent.click(folder);
    await waitFor(() => expect(lastState(args.onState)).toMatchObject({ opened: [], almost: ['slow'] }), {
      timeout: 4000,
    });
  },
};

/** The menu of a thing, asked for with the keys and chosen in. */
export const Menu: ViewStory = {
  args: { item: bankItem('item:pointer-right-press') },
  play: async ({ args, canvas }) => {
    canvas.getByRole('button', { name: 'Bail' }).focus();
    await userEvent.keyboard('{Shift>}{F10}{/Shift}');
    await waitFor(() => expect(canvas.getByRole('menuitem', { name: 'Ouvrir' })).toHaveFocus());
    await userEvent.keyboard('{ArrowDown}{Enter}');
    await expect(lastState(args.onState)).toMatchObject({ menu: null, chosen: { b: 'n' } });
    await waitFor(() => expect(canvas.getByRole('button', { name: 'Bail' })).toHaveFocus());
  },
};

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
