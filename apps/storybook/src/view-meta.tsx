import type { Meta, StoryObj } from '@storybook/react-vite';
import { fn } from 'storybook/test';
import { loadParts } from '@jalon/widget/views';
import { partsOf } from '@jalon/items';
import { Playground, type PlaygroundProps } from './playground.tsx';

/** What the stories of all views share: the playground, with language, theme and text size from the toolbar. */
export const viewMeta = {
  component: Playground,
  // What it is and its view, as the widget has them before an activity begins.
  loaders: [({ args }) => loadParts(partsOf([args.item]))],
  args: { input: null, onState: fn() },
  argTypes: {
    item: { control: false },
    input: { control: 'inline-radio', options: [null, 'finger', 'mouse', 'keyboard'] },
  },
  render: (args, { globals }) => (
    <Playground {...args} locale={globals['locale']} theme={globals['theme']} text={globals['text']} />
  ),
} satisfies Meta<typeof Playground>;

/** A story of a view. */
export type ViewStory = StoryObj<PlaygroundProps>;

/** The hardest dress to check: dark, big text, on a phone. */
export const hardest = { theme: 'dark', text: 'big', viewport: { value: 'phone' } };
