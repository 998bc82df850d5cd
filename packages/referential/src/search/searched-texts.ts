import { AREAS } from '../areas.ts';
import { aliasesOf } from '../aliases-of.ts';
import { BARRIERS } from '../barriers/barriers.ts';
import { DESCRIPTIONS } from '../descriptions/descriptions.ts';
import { GROUNDWORK_DESCRIPTIONS } from '../descriptions/groundwork-descriptions.ts';
import { DIMENSIONS } from '../dimensions.ts';
import { GOALS } from '../goals/goals.ts';
import type { Locale } from '../localised.ts';
import { everydayWords } from './everyday-words.ts';
import type { SearchField, SearchIds, SearchKind, SearchMatch } from './search-hit.ts';

/** One thing that can be found, and every text it is found by. */
export interface Searched {
  readonly kind: SearchKind;
  readonly id: SearchIds[SearchKind];
  readonly texts: readonly SearchMatch[];
}

/** All that can be found, in one language, in the order in which equals are shown: dimensions, goals, barriers, areas. */
export function searchedTexts(locale: Locale): readonly Searched[] {
  const said = new Map([...GROUNDWORK_DESCRIPTIONS, ...DESCRIPTIONS].map((each) => [each.id as string, each]));
  return [
    ...DIMENSIONS.map(({ id, code, title, label }): Searched => {
      const words = said.get(id);
      return {
        kind: 'dimension',
        id,
        texts: [
          ...texts('code', [code]),
          ...texts('label', [label[locale]]),
          ...texts('keyword', [...(words?.keywords[locale] ?? []), ...everydayWords(id, locale)]),
          ...texts('title', [title[locale]]),
          ...texts('alias', aliasesOf(id)[locale]),
          ...texts('about', words === undefined ? [] : [words.about[locale]]),
          ...texts(
            'statement',
            Object.values(words?.statements ?? []).map((each) => each[locale]),
          ),
        ],
      };
    }),
    ...GOALS.map(({ id, label, needs }): Searched => ({
      kind: 'goal',
      id,
      texts: [
        ...texts('label', [label[locale]]),
        ...texts('keyword', everydayWords(id, locale)),
        ...texts(
          'why',
          needs.map(({ why }) => why[locale]),
        ),
      ],
    })),
    ...BARRIERS.map(({ id, code, label, learner, adaptations }): Searched => ({
      kind: 'barrier',
      id,
      texts: [
        ...texts('code', [code]),
        ...texts('label', [learner[locale]]),
        ...texts('keyword', everydayWords(id, locale)),
        ...texts('title', [label[locale]]),
        ...texts(
          'statement',
          adaptations.map((each) => each.label[locale]),
        ),
      ],
    })),
    ...AREAS.map(({ id, code, title, label }): Searched => ({
      kind: 'area',
      id,
      texts: [
        ...texts('code', [code]),
        ...texts('label', [label[locale]]),
        ...texts('title', [title[locale]]),
        ...texts('alias', aliasesOf(id)[locale]),
      ],
    })),
  ];
}

function texts(field: SearchField, list: readonly string[]): readonly SearchMatch[] {
  return list.map((text) => ({ field, text }));
}
