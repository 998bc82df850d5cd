import { bank } from '@jalon/bank';
import { result, type Did, type Result } from '@jalon/diagnostic';
import { BARRIERS } from '@jalon/referential/barriers';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { localeMessages, type Locale } from '../../locales/locale-messages.ts';
import { EVERY_NEED, played } from './played.test-fixture.ts';
import { LEARNER_SHEET, type PrintOptions } from './print-options.ts';
import { SheetPage } from './sheet-page.tsx';
import { sheetHeight, sheetShape, type SheetTexts } from './sheet-shape.ts';

const NOTES = 'Revenir mardi avec la lettre. '.repeat(20);
const FULL: PrintOptions = { barriers: true, reasons: true, notes: true, text: NOTES };
/** Height of a side of A4 within its margins, in points. */
const SIDE = 762;

/** Nine things done alone, five with help, seven barriers: on the advice that such a talk really gets. */
function worst(locale: Locale): Result {
  const said = new Map(bank().items.map(({ item: { id, meta } }) => [meta.can[locale], { id, meta }]));
  const dids = [...said.values()]
    .toSorted((a, b) => b.meta.can[locale].length - a.meta.can[locale].length)
    .map(({ id, meta }): Did => ({ itemId: id, dimension: meta.dimension, can: meta.can }));
  const found = result(played({ locale, talk: EVERY_NEED, activity: () => 'dontKnow' }));
  return { ...found, did: dids.slice(0, 9), withHelp: dids.slice(9, 14) };
}

const sheet = (found: Result, options: PrintOptions, locale: Locale): string =>
  renderToStaticMarkup(<SheetPage result={found} options={options} messages={localeMessages(locale)} />).replaceAll(
    '&#x27;',
    '’',
  );

describe.each(['fr', 'en'] as const)('the sheet in %s', (locale) => {
  const found = worst(locale);
  const { helper, result: words } = localeMessages(locale);
  const needs = BARRIERS.filter(({ code }) => found.facts[`barrier.${code}`]?.value === 'need');
  const steps = [found.plan.nextStep, ...found.plan.others].flatMap((step) => step ?? []);

  test('stands here on nine things done alone, five with help, seven barriers', () => {
    expect([found.did.length, found.withHelp.length, needs.length]).toEqual([9, 5, 7]);
    expect(steps.length).toBe(4);
  });

  test('says barriers, reasons and remarks only when each is ticked', () => {
    const parts = {
      barriers: (text: string) =>
        [helper.barriers, ...needs.map(({ label }) => label[locale])].map((w) => text.includes(w)),
      reasons: (text: string) =>
        steps.slice(0, 2).map(({ recommendation }) => text.includes(recommendation.because[locale].learner)),
      notes: (text: string) => [helper.printNotes, 'Revenir mardi'].map((w) => text.includes(w)),
    };
    for (const ticked of [null, 'barriers', 'reasons', 'notes'] as const) {
      const text = sheet(found, { ...LEARNER_SHEET, text: NOTES, ...(ticked && { [ticked]: true }) }, locale);
      for (const [name, isThere] of Object.entries(parts))
        for (const each of isThere(text)) expect(each, `${name} with ${ticked} ticked`).toBe(name === ticked);
    }
  });

  test('cuts its lists, says how much more there is, and keeps remarks to 300 characters', () => {
    const plain = sheet(found, LEARNER_SHEET, locale);
    const lists = (text: string): readonly number[] =>
      [...text.matchAll(/<ul>(.*?)<\/ul>/gu)].map((match) => [...(match[1] ?? '').matchAll(/<li>/gu)].length);
    for (const count of lists(plain)) expect(count).toBeLessThanOrEqual(7);
    expect(lists(plain)).toHaveLength(2);
    const full = sheet(found, FULL, locale);
    const most = lists(full)[0] ?? 0;
    expect(most).toBeLessThan(7);
    expect(full).toContain(words.more(new Set(found.did.map(({ can }) => can[locale])).size - (most - 1)));
    expect(/class="jalon-print-notes">([^<]*)</u.exec(full)?.[1]?.length).toBe(300);
  });

  test('fits one side with the longest advice of the bank and everything ticked', () => {
    const longest = (of: readonly string[]): string => of.toSorted((a, b) => b.length - a.length)[0] ?? '';
    const { resources, rules, items } = bank();
    const step = {
      title: longest(resources.map(({ title }) => title[locale])),
      summary: Array.from({ length: 3 }, () => longest(resources.flatMap(({ summary }) => summary[locale]))),
      where: `${words.where} : ${longest(resources.map(({ where }) => where?.[locale] ?? ''))}`,
      because: longest(rules.map(({ because }) => because[locale].learner)),
    };
    const can = longest(items.map(({ item }) => item.meta.can[locale]));
    const texts: SheetTexts = {
      did: Array.from({ length: 16 }, () => can),
      withHelp: Array.from({ length: 16 }, () => can),
      next: step,
      others: [step, step, step],
      barriers: BARRIERS.slice(0, 9)
        .map(({ label }) => label[locale])
        .join(' · '),
      notes: NOTES.slice(0, 300),
    };
    expect(sheetHeight(texts, sheetShape(texts))).toBeLessThanOrEqual(SIDE);
  });
});
