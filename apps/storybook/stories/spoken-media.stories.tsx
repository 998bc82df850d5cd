import { expect } from 'storybook/test';
import { askedItem } from '../src/asked-item.ts';
import { hardest, viewMeta, type ViewStory } from '../src/view-meta.tsx';

/** A telephone, drawn here so that the story needs no file. */
const PICTURE = `data:image/svg+xml,${encodeURIComponent(
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 320 200"><path fill="#e8f0e4" d="M0 0h320v200H0z"/><rect x="120" y="20" width="80" height="160" rx="12" fill="#24413f"/><path fill="#fff" d="M128 36h64v120h-64z"/></svg>',
)}`;

/** A second of silence: the story is about what stands around it. */
const SOUND = `data:audio/wav;base64,${btoa(
  `RIFF${String.fromCharCode(36 + 64, 0, 0, 0)}WAVEfmt ${String.fromCharCode(16, 0, 0, 0, 1, 0, 1, 0, 64, 31, 0, 0, 64, 31, 0, 0, 1, 0, 8, 0)}data${String.fromCharCode(64, 0, 0, 0)}${String.fromCharCode(128).repeat(64)}`,
)}`;

export default {
  ...viewMeta,
  title: 'Views/Picture and sound',
  args: {
    ...viewMeta.args,
    item: askedItem({
      type: 'choice',
      title: 'Quand Lina vient-elle ?',
      instruction: [],
      cardinality: 'single',
      picture: {
        path: PICTURE,
        alternative: 'Un téléphone posé sur une table.',
        width: 320,
        height: 200,
        licence: 'CC-BY-4.0',
        author: 'Jalon',
      },
      audio: {
        path: SOUND,
        transcript: ['Bonjour, c’est Lina.', 'Je viens mardi.'],
        seconds: 1,
        licence: 'CC0-1.0',
        author: 'Jalon',
      },
      options: [
        { id: 'a', label: 'Mardi' },
        { id: 'b', label: 'Jeudi' },
      ],
    }),
  },
};

/** As a person meets it: what is heard is written, for whoever opens it. */
export const Default: ViewStory = {
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('img', { name: 'Un téléphone posé sur une table.' })).toBeVisible();
    const line = canvas.getByText('Je viens mardi.');
    await expect(line).not.toBeVisible();
    canvas.getByText('Lire ce qui est dit').click();
    await expect(line).toBeVisible();
  },
};

/** Dark, big text, on a phone: checked like the others. */
export const Accessibility: ViewStory = { globals: hardest };
