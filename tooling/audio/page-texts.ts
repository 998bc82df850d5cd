import { en as appEn } from '../../apps/learner/src/locales/en.ts';
import { fr as appFr } from '../../apps/learner/src/locales/fr.ts';
import { evidenceMessages } from '../../packages/items/src/messages/evidence-messages.ts';
import { practiceMessages } from '../../packages/items/src/messages/practice-messages.ts';
import { AREAS } from '../../packages/referential/src/areas.ts';
import { localeMessages } from '../../packages/widget/src/locales/locale-messages.ts';
import { practiceWords } from '../../packages/widget/src/practice/locales/practice-words.ts';
import { inlineChoiceWords } from '../../packages/widget/src/views/inline-choice/inline-choice-words.ts';
import { matchWords } from '../../packages/widget/src/views/match/match-words.ts';
import { mediaWords } from '../../packages/widget/src/views/media/media-words.ts';
import { orderWords } from '../../packages/widget/src/views/order/order-words.ts';
import { moveWords } from '../../packages/widget/src/views/parts/move-words.ts';
import { pointWords } from '../../packages/widget/src/views/point/point-words.ts';
import { constantTexts } from './constant-texts.ts';
import type { PlacedText } from './content-texts.ts';
import type { VoiceLocale } from './voice-locale.ts';

/** A diagnostic stops long before: sentences that tell how many activities were tried are recorded up to this one. */
const MOST_ACTIVITIES = 24;

/** The words of the pages in one language, and those that only a device's voice can say. */
export interface PageTexts {
  readonly texts: readonly PlacedText[];
  /** Made from a number or a name as one goes: `activity.number`. */
  readonly made: readonly string[];
}

/**
 * Every sentence and label of the widget and of the learner app that stands in a locale file. The helper's page is not for learners to
 * listen to, and the words of simulated worlds are what those worlds say.
 */
export function pageTexts(locale: VoiceLocale): PageTexts {
  const { helper: _, ...widget } = localeMessages(locale);
  const sources: Readonly<Record<string, unknown>> = {
    widget,
    'widget/practice': practiceWords(locale),
    'widget/order': orderWords[locale],
    'widget/match': matchWords[locale],
    'widget/move': moveWords[locale],
    'widget/inline-choice': inlineChoiceWords[locale],
    'widget/point': pointWords[locale],
    'widget/media': mediaWords[locale],
    app: locale === 'fr' ? appFr : appEn,
    'items/practice': Object.values(practiceMessages()).map((message) => message[locale]),
    'items/tips': Object.values(evidenceMessages()).map((kind) => Object.values(kind).map(({ tip }) => tip[locale])),
    areas: AREAS.map(({ label }) => label[locale]),
  };
  const found = Object.entries(sources).map(([where, source]) => ({ where, ...constantTexts(source) }));
  const { lines, nothingYet } = widget.result;
  const counted = Array.from({ length: MOST_ACTIVITIES }, (_one, index) => index + 1).flatMap((tried) => [
    ...lines(tried),
    nothingYet(tried),
  ]);
  return {
    texts: [
      ...found.flatMap(({ where, texts }) => texts.map(({ path, text }) => ({ where: `${where}: ${path}`, text }))),
      ...counted.map((text) => ({ where: 'widget: result.lines', text })),
    ],
    made: found
      .flatMap(({ where, made }) => made.map((path) => `${where}: ${path}`))
      .filter((path) => !['widget: result.lines', 'widget: result.nothingYet'].includes(path)),
  };
}
