import { expect, userEvent, waitFor } from 'storybook/test';
import { bankItem } from '../src/bank-item.ts';
import { lastState } from '../src/last-state.ts';
import { hardest, viewMeta, type ViewStory } from '../src/view-meta.tsx';

export default { ...viewMeta, title: 'Views/Mail', args: { ...viewMeta.args, item: bankItem('item:mail-answer') } };

/** As a person meets it. */
export const Default: ViewStory = {};

export const Attachment: ViewStory = { args: { item: bankItem('item:mail-attachment') } };

export const Sorting: ViewStory = { args: { item: bankItem('item:mail-sort-honest') } };

export const Forwarding: ViewStory = {
  args: { item: bankItem('item:mail-forward') },
  play: async ({ args, canvas }) => {
    await userEvent.click(canvas.getByRole('button', { name: /Club de marche/u }));
    await userEvent.click(canvas.getByRole('button', { name: 'Transférer' }));
    // Sending too early says what comes first.
    await userEvent.click(canvas.getByRole('button', { name: 'Envoyer' }));
    await expect(canvas.getByText('Écrivez d’abord une adresse, avec un @.')).toBeVisible();
    await userEvent.click(canvas.getByRole('button', { name: 'Lina' }));
    await userEvent.click(canvas.getByRole('button', { name: 'Envoyer' }));
    await expect(lastState(args.onState)).toMatchObject({ sent: [{ mode: 'forward', to: 'lina@courrier.exemple' }] });
  },
};

export const Attaching: ViewStory = {
  args: { item: bankItem('item:mail-attach') },
  play: async ({ args, canvas }) => {
    await userEvent.click(canvas.getByRole('button', { name: /Mairie/u }));
    await userEvent.click(canvas.getByRole('button', { name: 'Répondre' }));
    await userEvent.click(canvas.getByRole('button', { name: 'Joindre un document' }));
    await userEvent.click(canvas.getByRole('button', { name: 'Facture d’eau, mars' }));
    await expect(lastState(args.onState)).toMatchObject({ attached: ['f2'] });
    // The choice is closed, and what is attached is where one stands.
    await waitFor(() => expect(canvas.getByRole('button', { name: /Facture d’eau, mars.*Retirer/u })).toHaveFocus());
    await expect(canvas.queryByRole('button', { name: 'Recette du gâteau' })).toBeNull();
  },
};

export const Judging: ViewStory = {
  args: { item: bankItem('item:mail-judge-link') },
  play: async ({ args, canvas }) => {
    await userEvent.click(canvas.getByRole('button', { name: /Banque/u }));
    await userEvent.click(canvas.getByRole('button', { name: 'Je me méfie' }));
    await userEvent.click(canvas.getByRole('button', { name: /cadeau-carte/u }));
    await expect(lastState(args.onState)).toMatchObject({ judged: { m2: 'doubtful' }, cues: { m2: 'link.l1' } });
  },
};

/** Done with the keyboard alone. */
export const Keyboard: ViewStory = {
  play: async ({ args, canvas }) => {
    canvas.getAllByRole('button')[0]?.focus();
    await userEvent.keyboard('{Enter}');
    await waitFor(() => expect(canvas.getByRole('heading', { level: 2 })).toHaveFocus());
    canvas.getByRole('button', { name: 'Répondre' }).focus();
    await userEvent.keyboard('{Enter}');
    await userEvent.click(await canvas.findByRole('textbox', { name: 'Votre message' }));
    await userEvent.keyboard('oui');
    canvas.getByRole('button', { name: 'Envoyer' }).focus();
    await userEvent.keyboard('{Enter}');
    await expect(lastState(args.onState)).toMatchObject({ view: 'message', sent: [{ mode: 'reply', text: 'oui' }] });
    await expect(canvas.getByText('Réponse envoyée', { selector: 'p' })).toBeVisible();
  },
};

/** Dark, big text, on a phone: checked like the others. */
export const Accessibility: ViewStory = { globals: hardest };
