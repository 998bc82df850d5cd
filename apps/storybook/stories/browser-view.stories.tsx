import { expect, userEvent } from 'storybook/test';
import { bankItem } from '../src/bank-item.ts';
import { lastState } from '../src/last-state.ts';
import { hardest, viewMeta, type ViewStory } from '../src/view-meta.tsx';

export default {
  ...viewMeta,
  title: 'Views/Browser',
  args: { ...viewMeta.args, item: bankItem('item:browser-two-walks') },
};

/** As a person meets it. */
export const Default: ViewStory = {};

export const Cookies: ViewStory = { args: { item: bankItem('item:browser-choose-cookies') } };

export const Alert: ViewStory = { args: { item: bankItem('item:browser-close-alert') } };

export const Downloads: ViewStory = { args: { item: bankItem('item:browser-city-map') } };

/** Done with the keyboard alone: a link, the way back, an address. */
export const Keyboard: ViewStory = {
  play: async ({ args, canvas }) => {
    canvas.getByRole('link', { name: 'Le tour du lac' }).focus();
    await userEvent.keyboard('{Enter}');
    await expect(canvas.getByRole('region', { name: 'Le tour du lac' })).toHaveFocus();
    canvas.getByRole('button', { name: 'Page précédente' }).focus();
    await userEvent.keyboard('{Enter}');
    const box = canvas.getByRole('textbox');
    await userEvent.clear(box);
    await userEvent.type(box, 'balades.exemple/foret{Enter}');
    await expect(canvas.getByRole('region', { name: 'La forêt des pins' })).toHaveFocus();
    await expect(lastState(args.onState)).toMatchObject({
      visited: ['walks', 'lake', 'forest'],
      address: 'balades.exemple/foret',
    });
  },
};

/** Dark, big text, on a phone: checked like the others. */
export const Accessibility: ViewStory = { globals: hardest };
