import { expect, userEvent, waitFor } from 'storybook/test';
import { bankItem } from '../src/bank-item.ts';
import { familyOffice } from '../src/family-office.ts';
import { lastState } from '../src/last-state.ts';
import { hardest, viewMeta, type ViewStory } from '../src/view-meta.tsx';

export default {
  ...viewMeta,
  title: 'Views/Form, a whole procedure',
  args: { ...viewMeta.args, item: bankItem('item:service-school-aid') },
};

/** As a person meets it. */
export const Default: ViewStory = {};

export const PhotoTooLarge: ViewStory = { args: { item: bankItem('item:photo-too-large') } };

/** A whole invented office in one world of JSON: seven pages, numbers with a shape, a proof, a pause, a review, a receipt. */
export const FamilyOffice: ViewStory = { args: { item: familyOffice } };

/** What is missing is said in one place, each line leading to its field, with the keyboard alone. */
export const Keyboard: ViewStory = {
  play: async ({ args, canvas }) => {
    canvas.getByRole('button', { name: 'Suivant' }).focus();
    await userEvent.keyboard('{Enter}');
    const summary = canvas.getByRole('region', { name: '2 cases sont à compléter.' });
    await waitFor(() => expect(summary).toHaveFocus());
    canvas.getByRole('button', { name: 'Date de naissance' }).focus();
    await userEvent.keyboard('{Enter}');
    await expect(canvas.getByRole('textbox', { name: /Date de naissance/u })).toHaveFocus();
    await userEvent.keyboard('03/03/1985');
    await expect(lastState(args.onState)).toMatchObject({
      page: 0,
      errors: ['name', 'born'],
      values: { born: '03/03/1985' },
    });
  },
};

/** Dark, big text, on a phone: checked like the others. */
export const Accessibility: ViewStory = {
  globals: hardest,
  args: { item: familyOffice },
};
