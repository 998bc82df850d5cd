import { description } from '@jalon/referential/descriptions';
import '@jalon/widget/referential-map.css';
import { ReferentialMap, type ReferentialMapProps } from '@jalon/widget/referential-map';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, userEvent, within } from 'storybook/test';

const meta = {
  title: 'Referential map',
  component: ReferentialMap,
  args: { onSelect: fn() },
  render: (args, { globals }) => (
    <main>
      <ReferentialMap {...args} headingLevel={1} locale={globals['locale']} theme={globals['theme']} />
    </main>
  ),
} satisfies Meta<typeof ReferentialMap>;

export default meta;

type Story = StoryObj<ReferentialMapProps>;

/** As one meets it: areas, dimensions, and how to read them. */
export const Default: Story = {
  play: async ({ canvas }) => {
    await expect(canvas.getAllByRole('heading', { level: 2 })).toHaveLength(7);
    await expect(canvas.getAllByRole('button')).toHaveLength(27);
  },
};

/** A dimension opened by its button: its levels, and where it stands in other frames. */
export const Opened: Story = {
  play: async ({ args, canvas }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Ranger ses fichiers' }));
    await expect(args.onSelect).toHaveBeenLastCalledWith('digcomp:1.3');
    await expect(canvas.getByRole('heading', { name: 'Ranger ses fichiers' })).toHaveFocus();
    await expect(canvas.getByText(description('digcomp:1.3').statements.basic.fr)).toBeVisible();
    await userEvent.click(canvas.getByText('Pix'));
    const pix = within(canvas.getByText('Pix').closest('details')!);
    await expect(pix.getByText('Gérer des données')).toBeVisible();
    await expect(pix.getAllByText('Une partie de cette compétence, lien proposé par Jalon.')).toHaveLength(2);
    await expect(pix.getByText(/D121-1/u)).toBeVisible();
  },
};

/** Found while typing, with a slip of the hand. */
export const Search: Story = {
  play: async ({ args, canvas }) => {
    await userEvent.type(canvas.getByRole('searchbox'), 'mot de pase');
    await expect(canvas.getByRole('status')).toHaveTextContent(/^\d réponses$/u);
    await userEvent.click(canvas.getAllByRole('button', { name: /Protéger son appareil/u })[0]!);
    await expect(args.onSelect).toHaveBeenLastCalledWith('digcomp:4.1');
    await expect(canvas.getByRole('heading', { name: 'Protéger son appareil' })).toHaveFocus();
  },
};

/** A project found: what it asks for, each a way in. */
export const SearchForAProject: Story = {
  play: async ({ canvas }) => {
    await userEvent.type(canvas.getByRole('searchbox'), 'impots');
    await expect(canvas.getByText('Déclarer mes impôts')).toBeVisible();
    await expect(canvas.getByText(/^Ce projet demande/u)).toBeVisible();
  },
};

/** A difficulty found, which is no skill: learner's words, what may help, and no name of a condition. */
export const SearchForADifficulty: Story = {
  play: async ({ canvas }) => {
    await userEvent.type(canvas.getByRole('searchbox'), 'sourd');
    await expect(canvas.getByText('Régler l’appareil à votre confort')).toBeVisible();
    await expect(canvas.getByText(/Ce n’est pas une compétence/u)).toBeVisible();
    await expect(canvas.getByText('Des sous-titres')).toBeVisible();
  },
};

/** Difficulties that places answer with a service, and that lead to dimensions. */
export const SearchForDifficulties: Story = {
  play: async ({ canvas }) => {
    await userEvent.type(canvas.getByRole('searchbox'), 'pas d’ordinateur');
    await expect(canvas.getByText('Avoir un appareil qui convient')).toBeVisible();
    await expect(canvas.getByText('Acquisition de matériel informatique à prix solidaire')).toBeVisible();
  },
};

/** Opened from what was found, a dimension gives the focus back to the very button that opened it. */
export const BackToTheResult: Story = {
  play: async ({ canvas }) => {
    await userEvent.type(canvas.getByRole('searchbox'), 'arnaque');
    const openers = canvas.getAllByRole('button', { name: /^Protéger sa vie privée/u });
    await expect(openers.length).toBeGreaterThan(1);
    for (const opener of openers) {
      await userEvent.click(opener);
      await expect(canvas.getByRole('heading', { name: 'Protéger sa vie privée' })).toHaveFocus();
      await userEvent.keyboard('{Escape}');
      await expect(opener).toHaveFocus();
    }
  },
};

/** A word that nothing answers. */
export const SearchForNothing: Story = {
  play: async ({ canvas }) => {
    await userEvent.type(canvas.getByRole('searchbox'), 'xqzwvk');
    await expect(canvas.getByRole('status')).toHaveTextContent('Rien à ce mot.');
    await userEvent.keyboard('{Escape}');
    await expect(canvas.getAllByRole('button')).toHaveLength(27);
  },
};

/** Done with the keyboard alone: one stop of the Tab key, arrows inside, Enter to open, Escape to come back. */
export const Keyboard: Story = {
  play: async ({ args, canvas }) => {
    await userEvent.tab();
    await expect(canvas.getByRole('searchbox')).toHaveFocus();
    await userEvent.tab();
    await expect(canvas.getByRole('button', { name: 'Utiliser la souris' })).toHaveFocus();
    await userEvent.keyboard('{ArrowDown}{ArrowRight}');
    await expect(canvas.getByRole('button', { name: 'Vérifier une information' })).toHaveFocus();
    await userEvent.keyboard('{End}');
    await expect(canvas.getByRole('button', { name: 'Continuer à apprendre' })).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    await expect(args.onSelect).toHaveBeenLastCalledWith('digcomp:5.4');
    await expect(canvas.getByRole('heading', { name: 'Continuer à apprendre' })).toHaveFocus();
    await userEvent.keyboard('{Escape}');
    await expect(args.onSelect).toHaveBeenLastCalledWith(null);
    await expect(canvas.getByRole('button', { name: 'Continuer à apprendre' })).toHaveFocus();
    await userEvent.keyboard('{Home}');
    await expect(canvas.getByRole('button', { name: 'Utiliser la souris' })).toHaveFocus();
  },
};

/** In English, opened by the page that holds it. */
export const English: Story = {
  args: { selected: 'digcomp:2.3' },
  globals: { locale: 'en' },
  play: async ({ canvas }) => {
    await expect(canvas.getByText(description('digcomp:2.3').statements.basic.en)).toBeVisible();
  },
};

/** Groundwork, dark: three steps instead of four levels. */
export const Dark: Story = {
  args: { selected: 'jalon:0.1' },
  globals: { theme: 'dark' },
  play: async ({ canvas }) => {
    await expect(canvas.getByText('Gestes habituels')).toBeVisible();
  },
};

/** On a phone, what is opened takes the whole place, and the map comes back. */
export const Phone: Story = {
  globals: { viewport: { value: 'phone' } },
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Se connecter' }));
    await expect(canvas.queryByRole('searchbox')).toBeNull();
    await userEvent.click(canvas.getByRole('button', { name: /Toute la carte/u }));
    await expect(canvas.getByRole('button', { name: 'Se connecter' })).toHaveFocus();
  },
};

/** On a phone as well, where the results were hidden meanwhile. */
export const PhoneBackToTheResult: Story = {
  globals: { viewport: { value: 'phone' } },
  play: async ({ canvas }) => {
    await userEvent.type(canvas.getByRole('searchbox'), 'impots');
    const opener = canvas.getAllByRole('button')[0]!;
    await userEvent.click(opener);
    await expect(canvas.queryByRole('searchbox')).toBeNull();
    await userEvent.click(canvas.getByRole('button', { name: /Toute la carte/u }));
    await expect(opener).toHaveFocus();
  },
};

/** The map of a phone, dark. */
export const PhoneDark: Story = { globals: { viewport: { value: 'phone' }, theme: 'dark' } };
