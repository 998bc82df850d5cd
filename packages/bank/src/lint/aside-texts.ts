import type { LearnerText } from '@jalon/items/readability';
import { dsiQuestionnaire } from '../dsi/dsi-questionnaire.ts';
import { glossary } from '../glossary/glossary.ts';
import { goals } from '../goals/goals.ts';
import { linesTexts } from './lines-texts.ts';

/** What learners read beside activities and the talk: life goals, the questionnaire of thirty activities, the glossary itself. */
export function asideTexts(): readonly LearnerText[] {
  const { title, introduction, lastUse, activities, answers } = dsiQuestionnaire();
  const asked = [title, lastUse.question, ...activities.map(({ question }) => question)];
  const ticked = [...lastUse.answers, ...answers].map(({ label }) => label);
  return [
    ...goals().flatMap(({ id, invite, first }) => linesTexts(id, [invite, first].map(asLine))),
    ...linesTexts('dsi', [introduction, ...[...asked, ...ticked].map(asLine)]),
    ...glossary().flatMap(({ id, means, ...term }) => linesTexts(`glossary:${id}`, [asLine(term), means])),
  ];
}

function asLine({ fr, en }: { readonly fr: string; readonly en: string }): {
  readonly fr: readonly string[];
  readonly en: readonly string[];
} {
  return { fr: [fr], en: [en] };
}
