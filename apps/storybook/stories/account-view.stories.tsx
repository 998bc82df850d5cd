import { expect, userEvent, waitFor } from 'storybook/test';
import { bankItem } from '../src/bank-item.ts';
import { lastState } from '../src/last-state.ts';
import { hardest, viewMeta, type ViewStory } from '../src/view-meta.tsx';

export default {
  ...viewMeta,
  title: 'Views/Account',
  args: { ...viewMeta.args, item: bankItem('item:account-sign-in') },
};

/** As a person meets it. */
export const Default: ViewStory = {};

export const NewPassword: ViewStory = { args: { item: bankItem('item:account-safe-password') } };

export const CodeAndCaller: ViewStory = { args: { item: bankItem('item:account-code-call') } };

export const Providers: ViewStory = { args: { item: bankItem('item:account-same-button') } };

/** Done with the keyboard alone. */
export const Keyboard: ViewStory = {
  play: async ({ args, canvas }) => {
    canvas.getByRole('textbox').focus();
    await userEvent.keyboard('dominique@courrier.exemple{Enter}');
    const password = canvas.getByLabelText('Mot de passe');
    await waitFor(() => expect(password).toHaveFocus());
    await expect(password).toHaveAccessibleDescription();
    await userEvent.keyboard('tilleul58{Enter}');
    await waitFor(() => expect(canvas.getByRole('heading', { level: 2 })).toHaveFocus());
    await expect(lastState(args.onState)).toMatchObject({ screen: 'home', isSignedIn: true });
  },
};

/** Dark, big text, on a phone: checked like the others. */
export const Accessibility: ViewStory = { globals: hardest };
