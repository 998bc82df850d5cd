import type { Grounds } from '@jalon/history';
import type { TypedEvent } from '@jalon/history/events';
import { findEntry } from '@jalon/referential/frames';
import type { Content } from '../content/load-content.ts';
import { stepTitle } from '../content/step-title.ts';
import { dayWords } from '../parts/day-words.ts';
import { itemTitle } from '../content/item-words.ts';
import type { Locale } from '../shell/locale.ts';
import { keptSteps } from './kept-steps.ts';
import type { StoryNames } from './sentence-of.ts';

/** What the story names: from the content (null: it cannot be had), from what was kept, and from the grounds. */
export function storyNames(
  content: Content | null,
  events: readonly TypedEvent[],
  grounds: Grounds,
  locale: Locale,
): StoryNames {
  const steps = keptSteps(events);
  const parties = grounds.logs.flatMap(({ record }) => [...record.recipients, ...record.controllers]);
  return {
    // Told within a sentence, which ends by itself.
    step: (id, plan) => stepTitle(id, content, locale, steps.of(id, plan)).replace(/\.$/u, ''),
    activity: (itemId) => (content === null ? itemId : itemTitle(content.bank, itemId, locale)),
    theme: (code) => themeWords(code, locale),
    recipient: (id) => parties.find((party) => party.id === id)?.name ?? id,
    day: (day) => dayWords(`${day}T12:00`, locale),
  };
}

function themeWords(code: string, locale: Locale): string {
  const label = (findEntry(`coop:thematique.${code}`) ?? findEntry(`coop:thematique_demarche.${code}`))?.label;
  return label?.[locale] ?? label?.fr ?? code;
}
