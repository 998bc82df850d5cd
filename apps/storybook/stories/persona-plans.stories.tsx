import { personas } from '@jalon/bank/personas';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, within } from 'storybook/test';
import { PersonaPlans, type PersonaPlansProps } from '../src/persona-plans.tsx';
import { hardest } from '../src/view-meta.tsx';

export default {
  title: 'Plans of invented people',
  component: PersonaPlans,
  args: { on: '2026-11-23' },
  render: (args, { globals }) => <PersonaPlans {...args} locale={globals['locale']} />,
} satisfies Meta<typeof PersonaPlans>;

type PlansStory = StoryObj<PersonaPlansProps>;

/** All of them side by side, to be read as a mediator would: does it make sense, is it kind, true, doable today? */
export const SideBySide: PlansStory = {
  play: async ({ canvas }) => {
    await expect(canvas.getAllByRole('article')).toHaveLength(personas().length);
    const refuses = within(canvas.getByRole('article', { name: 'Ne souhaite pas apprendre' }));
    await expect(refuses.getByText('Un espace France Services', { selector: 'strong' })).toBeVisible();
    await expect(refuses.queryByText(/exercer|atelier en petit groupe/iu)).toBeNull();
    await userEvent.click(refuses.getByText(/Ce que le médiateur lit/u));
    const [mandate] = refuses.getAllByText(/il faut un mandat écrit/u);
    await expect(mandate).toBeVisible();
  },
};

/** The same on a phone, in English. */
export const OnAPhone: PlansStory = {
  globals: { ...hardest, locale: 'en' },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('heading', { level: 1 })).toHaveTextContent('Twenty-four invented people');
  },
};
