import type { Item } from '@jalon/items';
import { checkSentences, checkWords, type LearnerText } from '@jalon/items/readability';
import type { MirrorService } from '../mirror/mirror-service.ts';
import { screensOf } from '../mirror/screens-of.ts';
import type { PracticeActivity, PracticePath } from '../practice/practice-path.ts';
import { checkActivity } from './check-activity.ts';
import { checkItem } from './check-item.ts';
import { checkItemWriting } from './check-item-writing.ts';
import { checkLexicon } from './check-lexicon.ts';
import { checkParity } from './check-parity.ts';
import type { Finding } from './finding.ts';
import { linesTexts } from './lines-texts.ts';

/** Everything wrong with a practice path: its activities, their hints, its length, its own words. */
export function checkPath(path: PracticePath): readonly Finding[] {
  const { id, activities, title, summary, ending } = path;
  const hardest = activities.map(({ item }) => item.meta.parameters.b.at(-1) ?? 0);
  return [
    ...bounds(id, 'activities', activities.length, 6, 10),
    ...(hardest.every((b, index) => b >= (hardest[index - 1] ?? b))
      ? []
      : [
          {
            code: 'out-of-bounds',
            where: `${id} activities`,
            found: hardest.join(' '),
            expected: 'by rising difficulty',
          } as const,
        ]),
    ...activities.flatMap((one) => checkPracticeActivity(one)),
    ...ownWords(id, title, [summary, ending]),
  ];
}

/** Everything wrong with a mirror service: five to ten screens, a persona, scenes that can be done. */
export function checkMirror(mirror: MirrorService): readonly Finding[] {
  const { id, scenes, name, title, summary, ending, persona } = mirror;
  return [
    ...bounds(id, 'screens', screensOf(mirror), 5, 10),
    ...bounds(id, 'lines of the card', persona.fr.length, 3, 10),
    ...checkParity(id, persona.fr.length, persona.en.length),
    ...scenes.flatMap((one) => checkPracticeActivity(one)),
    ...checkParity(id, name.fr.length > 0, name.en.length > 0),
    ...ownWords(id, title, [summary, ending]),
    ...checkLexicon(
      linesTexts(id, [{ fr: persona.fr.map(({ label }) => label), en: persona.en.map(({ label }) => label) }]),
    ),
  ];
}

function checkPracticeActivity(one: PracticeActivity): readonly Finding[] {
  const { item, practice } = one;
  if (practice === undefined)
    return [{ code: 'no-hints', where: item.id, found: 'no practice half', expected: 'one to four hints' }];
  const hints = { fr: practice.content.fr.hints, en: practice.content['en']?.hints ?? [] };
  return [
    ...checkActivity(one),
    ...checkItem(one),
    ...checkItemWriting(item as Item),
    ...checkParity(item.id, hints.fr, hints.en, '/practice'),
    ...written(item.id, [hints]),
  ];
}

function ownWords(
  id: string,
  title: { readonly fr: string; readonly en: string },
  lines: readonly { readonly fr: readonly string[]; readonly en: readonly string[] }[],
): readonly Finding[] {
  return [
    ...checkParity(id, title.fr, title.en),
    ...lines.flatMap((one) => checkParity(id, one.fr, one.en)),
    ...written(id, lines),
    ...checkLexicon(linesTexts(id, [{ fr: [title.fr], en: [title.en] }])),
  ];
}

function written(
  id: string,
  lines: readonly { readonly fr: readonly string[]; readonly en: readonly string[] }[],
): readonly Finding[] {
  const texts: readonly LearnerText[] = linesTexts(id, lines);
  return [...checkSentences(texts), ...checkWords(texts), ...checkLexicon(texts)];
}

function bounds(where: string, what: string, found: number, least: number, most: number): readonly Finding[] {
  return found >= least && found <= most
    ? []
    : [{ code: 'out-of-bounds', where: `${where} ${what}`, found: String(found), expected: `${least} to ${most}` }];
}
