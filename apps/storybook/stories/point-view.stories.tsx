import { expect, userEvent } from 'storybook/test';
import { askedItem } from '../src/asked-item.ts';
import { lastState } from '../src/last-state.ts';
import { hardest, viewMeta, type ViewStory } from '../src/view-meta.tsx';

/** A window with three buttons, drawn here so that the story needs no file. */
const PICTURE = `data:image/svg+xml,${encodeURIComponent(
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 320 200"><path fill="#fff" stroke="#333" stroke-width="4" d="M2 2h316v196H2zM2 40h316"/><circle cx="300" cy="20" r="12" fill="#333"/><circle cx="160" cy="100" r="12" fill="#777"/><circle cx="40" cy="180" r="12" fill="#777"/></svg>',
)}`;

export default {
  ...viewMeta,
  title: 'Views/Point',
  args: {
    ...viewMeta.args,
    item: askedItem({
      type: 'point',
      title: 'Où fermez-vous cette fenêtre ?',
      instruction: [],
      cardinality: 'single',
      picture: {
        path: PICTURE,
        alternative: 'Une fenêtre avec trois boutons.',
        width: 320,
        height: 200,
        licence: 'CC-BY-4.0',
        author: 'Jalon',
      },
      regions: [
        { id: 'k', label: 'En haut à droite', x: 300, y: 20 },
        { id: 'm', label: 'Au milieu', x: 160, y: 100 },
        { id: 'p', label: 'En bas à gauche', x: 40, y: 180 },
      ],
    }),
  },
};

/** As a person meets it. */
export const Default: ViewStory = {};

/** Done with the keyboard alone. */
export const Keyboard: ViewStory = {
  play: async ({ args, canvas }) => {
    canvas.getByRole('radio', { name: 'Au milieu' }).focus();
    await userEvent.keyboard(' ');
    await expect(lastState(args.onState)).toEqual({ points: [[160, 100]] });
  },
};

/** Dark, big text, on a phone: checked like the others. */
export const Accessibility: ViewStory = { globals: hardest };
