import { expect, userEvent } from 'storybook/test';
import { bankItem } from '../src/bank-item.ts';
import { lastState } from '../src/last-state.ts';
import { hardest, viewMeta, type ViewStory } from '../src/view-meta.tsx';

export default {
  ...viewMeta,
  title: 'Views/Keyboard',
  args: { ...viewMeta.args, item: bankItem('item:keyboard-accents') },
};

/** As a person meets it. */
export const Default: ViewStory = {};

export const Copying: ViewStory = { args: { item: bankItem('item:keyboard-copy-paste') } };

/** Done with the keyboard alone, a slip corrected on the way. */
export const Keyboard: ViewStory = {
  play: async ({ args, canvas }) => {
    canvas.getByRole('textbox').focus();
    await userEvent.keyboard('Noëk{Backspace}l');
    await expect(lastState(args.onState)).toMatchObject({
      texts: { line: 'Noël' },
      typed: ['line'],
      pasted: [],
      corrections: { line: 1 },
    });
  },
};

/** What is pasted is told apart from what is typed. */
export const Pasted: ViewStory = {
  args: { item: bankItem('item:keyboard-copy-paste') },
  play: async ({ args, canvas }) => {
    canvas.getByRole('textbox', { name: 'Votre code' }).focus();
    await userEvent.paste('QX74');
    await expect(lastState(args.onState)).toMatchObject({ texts: { code: 'QX74' }, pasted: ['code'], typed: [] });
  },
};

/** Dark, big text, on a phone: checked like the others. */
export const Accessibility: ViewStory = { globals: hardest };
