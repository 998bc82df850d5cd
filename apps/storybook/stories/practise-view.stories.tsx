import { bank } from '@jalon/bank';
import { partsOf, type BankItem, type Item } from '@jalon/items';
import { evidenceMessages } from '@jalon/items/messages';
import { exampleOf } from '@jalon/items/simulate';
import { provideAllSimulations } from '@jalon/items/simulations';
import { en, fr, loadParts, PractiseView } from '@jalon/widget/views';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, userEvent, waitFor, within } from 'storybook/test';
import type { ReactElement } from 'react';
import { hardest } from '../src/view-meta.tsx';

interface PractiseProps {
  readonly bank: BankItem;
  readonly locale: 'fr' | 'en';
  readonly theme: 'light' | 'dark';
  readonly text: 'usual' | 'big';
  readonly onAttempt: (attempt: unknown) => void;
}

/** An item of the bank with hints of its own; a story that names one that is gone fails. */
function withHints(id: Item['id'], ...hints: readonly (readonly [fr: string, en: string])[]): BankItem {
  const found = bank().items.find(({ item }) => item.id === id);
  if (found === undefined) throw new Error(`the bank has no ${id}`);
  const [french, english] = [hints.map(([one]) => one), hints.map(([, other]) => other)];
  return {
    ...found,
    practice: {
      itemId: found.item.id,
      itemVersion: found.item.version,
      content: { fr: { hints: french }, en: { hints: english } },
    },
  };
}

function Practise({ bank: one, locale, theme, text, onAttempt }: PractiseProps): ReactElement {
  provideAllSimulations();
  const { fr: body } = one.item.content;
  const tips = body.type === 'simulation' ? evidenceMessages()[body.world.kind] : {};
  return (
    <main
      className="jalon jalon-tokens"
      data-theme={theme}
      data-text={text}
      lang={locale}
      style={{ minHeight: '100vh' }}
    >
      <div style={{ maxWidth: 720, margin: '0 auto', padding: 16 }}>
        <PractiseView
          bank={one}
          locale={locale}
          input={null}
          messages={locale === 'fr' ? fr : en}
          seedOf={(round) => round + 1}
          example={exampleOf(one, locale)}
          tips={tips}
          onAttempt={onAttempt}
        />
      </div>
    </main>
  );
}

export default {
  title: 'Views/Practise',
  component: Practise,
  loaders: [({ args }) => loadParts(partsOf([args.bank.item]))],
  args: {
    bank: withHints(
      'item:files-put-away',
      ['La facture est dans la liste.', 'The bill is in the list.'],
      ['Touchez « Déplacer », puis le dossier.', 'Press “Move”, then the folder.'],
    ),
    onAttempt: fn(),
  },
  render: (args, { globals }) => (
    <Practise {...args} locale={globals['locale']} theme={globals['theme']} text={globals['text']} />
  ),
} satisfies Meta<typeof Practise>;

type PractiseStory = StoryObj<PractiseProps>;

/** As a person meets it. */
export const Default: PractiseStory = {};

/** A choice: a try that misses, a hint, a try that reaches, then once again alone until it is known. */
export const ToMastery: PractiseStory = {
  args: {
    bank: withHints('item:pointer-mouse-use', ['Pensez à ce que votre main tient.', 'Think of what your hand holds.']),
  },
  play: async ({ args, canvas }) => {
    const { scoring } = args.bank.key;
    const body = args.bank.item.content.fr;
    if (scoring.template !== 'match_correct' || body.type !== 'choice') throw new Error('a choice is expected');
    const label = (isRight: boolean): string =>
      body.options.find(({ id }) => scoring.correct.includes(id) === isRight)?.label ?? '';
    const press = async (name: string) => userEvent.click(await canvas.findByRole('button', { name }));
    const choose = (isRight: boolean) => userEvent.click(canvas.getByRole('radio', { name: label(isRight) }));
    const said = () => canvas.getByRole('status');

    await press('Regarder si c’est fait');
    await waitFor(() => expect(said()).toHaveTextContent('Essayez d’abord quelque chose.'));
    await choose(false);
    await press('Regarder si c’est fait');
    await waitFor(() => expect(said()).toHaveTextContent('Pas encore'));
    await press('Voir un indice');
    await expect(await canvas.findByText('Pensez à ce que votre main tient.')).toBeVisible();
    await press('Voir un autre indice');
    await waitFor(() => expect(said()).toHaveTextContent('Vous avez tous les indices'));
    await choose(true);
    await press('Regarder si c’est fait');
    await waitFor(() => expect(said()).toHaveTextContent('C’est fait'));
    for (const isLast of [false, true]) {
      await press('Encore une fois');
      await waitFor(() => expect(canvas.getByRole('heading', { level: 1 })).toHaveFocus());
      await expect(canvas.queryByText('Pensez à ce que votre main tient.')).toBeNull();
      await choose(true);
      await press('Regarder si c’est fait');
      if (isLast) await waitFor(() => expect(said()).toHaveTextContent('Vous savez le faire sans aide.'));
      else await expect(said()).not.toHaveTextContent('Vous savez le faire sans aide.');
    }
  },
};

/** The example is looked at one step at a time and cannot be touched; then it is the person's turn. */
export const Example: PractiseStory = {
  play: async ({ args, canvas, canvasElement }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Voir un exemple' }));
    await waitFor(() =>
      expect(canvas.getByRole('heading', { level: 1, name: 'Regardez comment faire.' })).toHaveFocus(),
    );
    await expect(canvasElement.querySelector('[inert]')).not.toBeNull();
    const steps = exampleOf(args.bank, 'fr').length;
    for (let step = 0; step < steps; step += 1) {
      await userEvent.click(await canvas.findByRole('button', { name: 'Voir la suite' }));
    }
    await expect(canvas.queryByRole('button', { name: 'Voir la suite' })).toBeNull();
    await userEvent.click(canvas.getByRole('button', { name: 'À vous d’essayer' }));
    await waitFor(() => expect(canvas.getByRole('heading', { level: 1 })).toHaveFocus());
    await expect(within(canvasElement).getByRole('button', { name: 'Voir un exemple' })).toBeVisible();
    await expect(args.onAttempt).toHaveBeenLastCalledWith(
      expect.objectContaining({ practice: expect.objectContaining({ examples: 1 }) }),
    );
  },
};

/** Dark, big text, on a phone: checked like the others. */
export const Accessibility: PractiseStory = {
  globals: hardest,
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Voir un indice' }));
  },
};
