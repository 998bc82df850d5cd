import { pathWords } from '@jalon/recommend/path/messages';
import { dimensionById, isDimensionId, type Locale } from '@jalon/referential';
import type { Content } from './load-content.ts';
import { stepTitleWords } from './words/step-title-words.ts';

/** What a history keeps of a step beside its id: what it points to, and the words that a mediator wrote. */
export interface KeptStep {
  readonly resources: readonly string[];
  readonly text: string | null;
}

/** A step or a resource in a few words, from its id. What nobody knows is shown as it is. `kept`: absent where it was never proposed. */
export function stepTitle(id: string, content: Content | null, locale: Locale, kept?: KeptStep): string {
  if (kept?.text != null) return kept.text;
  const dimension = id.startsWith('need:') ? id.slice('need:'.length) : null;
  if (isDimensionId(dimension)) return pathWords(locale).need.title(dimensionById(dimension).label[locale]);
  if (id === 'step:certificate') return stepTitleWords[locale].certificate;
  if (id.startsWith('added:')) return stepTitleWords[locale].added;
  const rule = content?.rules.get(id);
  const titles = [id, ...(kept?.resources ?? rule?.recommend ?? [])].flatMap(
    (one) => content?.resources.get(one)?.title[locale] ?? [],
  );
  return titles[0] ?? rule?.because[locale].learner ?? id;
}
