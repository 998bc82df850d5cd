import { checkSentences, checkWords, kandelMoles, type LearnerText } from '@jalon/items/readability';
import type { Resource } from '@jalon/recommend';
import { checkParity } from './check-parity.ts';
import type { Finding } from './finding.ts';

/** Ease of reading that a summary has at least (Kandel and Moles): read by learners, or by helpers. */
const EASE = { learner: 80, helper: 70 } as const;

/** What is wrong with entries of the catalogue: texts hard to read, not in both languages or unkind; nowhere to go; told twice. */
export function checkCatalogue(entries: readonly Resource[]): readonly Finding[] {
  return [
    ...entries.flatMap((entry) => [...checkTexts(entry), ...checkWay(entry)]),
    ...repeated(entries.map(({ id }) => id)),
    ...repeated(entries.flatMap(({ address }) => (address === undefined ? [] : [address]))),
    ...repeated(entries.map(({ title }) => title.fr)),
  ];
}

/** Names are what they are; everything else is read one sentence a line. What an own path says is checked where it is written. */
function checkTexts({ id, title, summary, where, opens, audience = 'learner' }: Resource): readonly Finding[] {
  if (opens !== undefined) return [];
  const said = (locale: 'fr' | 'en'): readonly string[] => [
    ...summary[locale],
    ...(where === null ? [] : [where[locale]]),
  ];
  const texts = (['fr', 'en'] as const).flatMap((locale) =>
    said(locale).map((text): LearnerText => ({ where: id, locale, kind: 'sentence', text })),
  );
  const ease = kandelMoles(said('fr'));
  return [
    ...checkParity(id, title.fr, title.en),
    ...checkParity(id, summary.fr, summary.en),
    ...(where === null ? [] : checkParity(id, where.fr, where.en)),
    ...checkSentences(texts),
    ...(audience === 'learner' ? checkWords(texts) : []),
    ...(ease >= EASE[audience]
      ? []
      : [
          {
            code: 'hard-to-read' as const,
            where: id,
            found: ease.toFixed(1),
            expected: `at least ${EASE[audience]}`,
          },
        ]),
  ];
}

/** Who offers it and how to get there; nobody says that an address was opened before it was. */
function checkWay({ id, provider, address, where, opens, lastCheck }: Resource): readonly Finding[] {
  return [
    ...(provider === undefined ? [malformed(id, 'no provider', 'who offers it')] : []),
    ...((address ?? opens ?? where)
      ? []
      : [malformed(id, 'no way to it', 'an address, a path to open, or where to ask')]),
    ...(lastCheck === undefined ? [malformed(id, 'no last check', 'a day, or null where nobody has opened it')] : []),
  ];
}

function repeated(names: readonly string[]): readonly Finding[] {
  return names
    .filter((name, index) => names.indexOf(name) !== index)
    .map((name) => ({ code: 'same-id', where: name, found: 'twice', expected: 'once in the catalogue' }));
}

function malformed(where: string, found: string, expected: string): Finding {
  return { code: 'not-in-schema', where, found, expected };
}
