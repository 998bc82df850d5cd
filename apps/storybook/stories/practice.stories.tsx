import { mirrorServices } from '@jalon/bank/mirror';
import { practicePaths } from '@jalon/bank/practice';
import { ASKED_TYPES, WORLD_KINDS } from '@jalon/items';
import {
  MirrorView,
  PathView,
  practiceMemory,
  PracticeList,
  type PathCard,
  type PracticeProps,
  type PracticeStorage,
  type ServiceCard,
} from '@jalon/widget/practice';
import '@jalon/widget/practice.css';
import { loadParts } from '@jalon/widget/views';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, userEvent, waitFor } from 'storybook/test';
import { useMemo, type ReactElement } from 'react';
import { hardest } from '../src/view-meta.tsx';

/** Drawings stand in for themselves here: what shows is the views. */
const NO_DRAWING = 'data:image/svg+xml,%3Csvg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 3"/%3E#';

const paths = practicePaths();
const services = mirrorServices();

interface Shown extends Pick<PracticeProps, 'locale' | 'theme' | 'text' | 'onLeave'> {
  readonly what: 'list' | 'path' | 'service';
  readonly id: string;
}

function Practice({ what, id, ...given }: Shown): ReactElement {
  const storage: PracticeStorage = useMemo(() => practiceMemory(), []);
  const props: PracticeProps = { ...given, storage, pictures: NO_DRAWING, hrefOf: (place) => `#${place}` };
  const path = paths.find((one) => one.id === id);
  const service = services.find((one) => one.id === id);
  return (
    <main>
      {what === 'list' && <PracticeList {...props} paths={paths} services={services} />}
      {what === 'path' && path && <PathView {...props} path={path} next={nextOf<PathCard>(paths, id)} />}
      {what === 'service' && service && (
        <MirrorView {...props} service={service} next={nextOf<ServiceCard>(services, id)} />
      )}
    </main>
  );
}

function nextOf<C extends { readonly id: string }>(cards: readonly C[], id: string): C | undefined {
  return cards[cards.findIndex((card) => card.id === id) + 1];
}

export default {
  title: 'Practice',
  component: Practice,
  loaders: [() => loadParts([...ASKED_TYPES, ...WORLD_KINDS])],
  args: { what: 'list', id: '', onLeave: fn() },
  render: (args, { globals }) => (
    <Practice {...args} locale={globals['locale']} theme={globals['theme']} text={globals['text']} />
  ),
} satisfies Meta<typeof Practice>;

type PracticeStory = StoryObj<Shown>;

/** All that one can practise: each path and each invented service, with what was done of it. */
export const List: PracticeStory = {
  play: async ({ canvas }) => {
    await expect(canvas.getAllByRole('article')).toHaveLength(paths.length + services.length);
    await expect(canvas.getAllByRole('heading', { level: 1 })).toHaveLength(1);
  },
};

/** A path: passed over to its end, it offers its last activity once more; finishing as it is stays as easy. */
export const Path: PracticeStory = {
  args: { what: 'path', id: 'path:passwords' },
  play: async ({ args, canvas }) => {
    const [path] = paths.filter(({ id }) => id === args.id);
    for (const { item } of path?.activities ?? []) {
      await waitFor(() =>
        expect(canvas.getByRole('heading', { level: 1 })).toHaveTextContent(
          item.content.fr.title.replaceAll(/\s/gu, ' '),
        ),
      );
      await userEvent.click(canvas.getByRole('button', { name: 'Passer' }));
    }
    await userEvent.click(await canvas.findByRole('button', { name: 'Finir comme cela' }));
    await waitFor(() => expect(canvas.getByRole('heading', { level: 1 })).toHaveFocus());
    await userEvent.click(canvas.getByRole('button', { name: 'Voir la liste' }));
    await expect(args.onLeave).toHaveBeenCalledOnce();
  },
};

/** An activity of a path, with a hint asked for. */
export const PathWithHint: PracticeStory = {
  args: { what: 'path', id: 'path:form' },
  play: async ({ canvas }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Voir un indice' }));
    await expect(canvas.getByRole('button', { name: 'Voir un autre indice' })).toHaveFocus();
  },
};

/** An invented service: nothing is sent, and the persona's card is at hand. */
export const Service: PracticeStory = {
  args: { what: 'service', id: 'mirror:family-allowance' },
  play: async ({ canvas }) => {
    await expect(await canvas.findByText(/rien n’est envoyé/u)).toBeVisible();
  },
};

/** The same on a phone, in the dark, with large letters: the card opens over what is done. */
export const Accessibility: PracticeStory = {
  args: { what: 'service', id: 'mirror:family-allowance' },
  globals: hardest,
  play: async ({ canvas }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Voir la fiche' }));
    await expect(canvas.getByText('Pour vous entraîner, vous êtes')).toBeVisible();
    await userEvent.click(canvas.getByRole('button', { name: 'Fermer la fiche' }));
  },
};
