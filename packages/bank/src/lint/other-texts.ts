import type { Item } from '@jalon/items';
import type { LearnerText } from '@jalon/items/readability';
import type { Resource, Rule } from '@jalon/recommend';
import type { Talk } from '../talk.ts';

/** Everything else that learners read: what they can do, the first talk, advice and its reasons. */
export function otherTexts(
  {
    items,
    talk,
    rules,
    resources,
  }: { items: readonly Item[]; talk: Talk; rules: readonly Rule[]; resources: readonly Resource[] },
  locale: 'fr' | 'en',
): readonly LearnerText[] {
  const questions = [talk.comfort, talk.urgency, ...talk.questions, ...(talk.optional ?? [])];
  return [
    ...items.flatMap((item) => asTexts(item.id, locale, 'label', [item.meta.can[locale]])),
    ...questions.flatMap((question) => [
      ...asTexts(question.id, locale, 'sentence', [question.title[locale], ...question.help[locale]]),
      ...asTexts(
        question.id,
        locale,
        'label',
        question.options.map((option) => option.label[locale]),
      ),
    ]),
    ...rules.flatMap((rule) => asTexts(rule.id, locale, 'sentence', [rule.because[locale].learner])),
    ...resources.flatMap((resource) => [
      ...asTexts(resource.id, locale, 'label', [resource.title[locale]]),
      ...asTexts(resource.id, locale, 'sentence', [
        ...resource.summary[locale],
        ...(resource.where === null ? [] : [resource.where[locale]]),
      ]),
    ]),
  ];
}

function asTexts(
  where: string,
  locale: 'fr' | 'en',
  kind: LearnerText['kind'],
  texts: readonly string[],
): readonly LearnerText[] {
  return texts.map((text) => ({ where, locale, kind, text }));
}
