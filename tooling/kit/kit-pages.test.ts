import { talk } from '../../packages/bank/src/index.ts';
import { dsiQuestionnaire } from '../../packages/bank/src/dsi/index.ts';
import { BARRIERS } from '../../packages/referential/src/barriers/index.ts';
import { glossary } from '../../packages/bank/src/glossary/index.ts';
import { goals } from '../../packages/bank/src/goals/index.ts';
import { practicePaths } from '../../packages/bank/src/practice/practice-paths.ts';
import { AREAS, dimensionById } from '../../packages/referential/src/index.ts';
import { GOALS } from '../../packages/referential/src/goals/index.ts';
import { advice } from '../../packages/bank/src/kit/advice.ts';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { HelperPath } from '../../packages/bank/src/kit/helper-path.ts';
import type { KitSheet } from '../../packages/bank/src/kit/kit-sheet.ts';
import { evaluateCondition } from '../../packages/referential/src/condition/index.ts';
import { askedWhen } from './asked-when.ts';
import { escapeHtml } from './escape-html.ts';
import { indexPage } from './index-page.ts';
import { kitPages } from './kit-pages.ts';
import { kitWords } from './kit-words.ts';
import { answerCodes } from './paper-talk.ts';

const KINDS = ['steps', 'list', 'check', 'say', 'avoid', 'fill', 'note'] as const;

/** A sheet that says nothing but these words. */
function sheetOf(text: string): KitSheet {
  const both = { fr: text, en: text };
  const blocks = KINDS.map((kind) => ({ kind, title: text, lines: [text, text] }));
  return {
    schema: 'jalon.sheet/1',
    id: 'sheet:any',
    version: '1.0.0',
    title: both,
    purpose: both,
    blocks: { fr: blocks, en: blocks },
    sources: [text],
    reviewedAt: '2026-11-22',
  };
}

/** A helper path that says nothing but these words. */
function pathOf(text: string): HelperPath {
  const both = { fr: text, en: text };
  const lines = { fr: [text], en: [text] };
  const situation = {
    id: 'one',
    story: lines,
    question: both,
    choices: (['advised', 'defensible', 'risky'] as const).map((judgement) => ({
      id: text,
      label: both,
      judgement,
      effect: lines,
    })),
    takeaway: both,
  };
  return {
    schema: 'jalon.helper-path/1',
    id: 'helper-path:any',
    version: '1.0.0',
    title: both,
    summary: lines,
    minutes: 10,
    sheets: ['sheet:any'],
    situations: [situation, situation, situation],
  };
}

const tags = (html: string): readonly string[] => html.match(/<[^>]*>/gu) ?? [];
const pages = kitPages([sheetOf('x')], [pathOf('x')]);
const page = (file: string, locale: string): string =>
  pages.find((one) => one.file === file && one.locale === locale)?.html ?? '';
const HOSTILE = ['<script>', '</h1>', '"', "'", '&lt;', '<img src=x onerror=y>', '-->', 'a < b'];

describe('escaping', () => {
  test('no text ever becomes markup, and all of it can be read back', () => {
    const read = (html: string): string =>
      html
        .replaceAll('&lt;', '<')
        .replaceAll('&gt;', '>')
        .replaceAll('&quot;', '"')
        .replaceAll('&#39;', "'")
        .replaceAll('&amp;', '&');
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom(...HOSTILE)), (text) => {
        expect(escapeHtml(text)).not.toMatch(/[<>"']/u);
        expect(read(escapeHtml(text))).toBe(text);
      }),
    );
  });

  test('whatever the words of the content, a page has the same tags', () => {
    const plain = [...pages.map(({ html }) => html), indexPage(pages)].map(tags);
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.constantFrom(...HOSTILE)), (text) => {
        const said = kitPages([sheetOf(text)], [pathOf(text)]);
        expect([...said.map(({ html }) => html), indexPage(said)].map(tags)).toEqual(plain);
      }),
      { numRuns: 40 },
    );
  });
});

test.each(pages.map((one) => [`${one.locale}/${one.file}`, one] as const))(
  '%s runs nothing and asks nothing elsewhere',
  (_, { html, locale }) => {
    expect(html).not.toMatch(/<script|https?:|\son\w+=|<iframe|@import|url\(/iu);
    expect(html).toContain(`<html lang="${locale}">`);
    expect(html.match(/<link /gu)).toHaveLength(1);
    expect(html.match(/<h1>/gu)?.length ?? 0).toBeLessThanOrEqual(1);
  },
);

describe('when an optional question is asked', () => {
  const whens = (talk().optional ?? []).map(({ id, askIf }) => [id, askIf] as const);

  test.each(whens)('%s: said by the answers ticked before', (_, askIf) => {
    if (!askIf) throw new Error('always asked');
    expect(askedWhen(askIf, talk(), 'fr')).toMatch(/^[(]?(?:sans )?[(]?[1-9][a-f]/u);
  });

  test('any one of the answers named is enough where they are alternatives', () => {
    const byCode = new Map(answerCodes(talk()).map(({ code, option }) => [code, option.sets]));
    const alternatives = whens.filter(([, askIf]) => askIf && !JSON.stringify(askIf).match(/"all"|"not"/u));
    expect(alternatives.length).toBeGreaterThan(4);
    for (const [id, askIf] of alternatives) {
      if (!askIf) continue;
      const codes: readonly string[] = askedWhen(askIf, talk(), 'en').match(/[1-9][a-f]/gu) ?? [];
      for (const [code, sets] of byCode)
        expect([id, code, evaluateCondition(askIf, sets) === 'yes']).toEqual([id, code, codes.includes(code)]);
    }
  });
});

describe.each(['fr', 'en'] as const)('the first talk in %s', (locale) => {
  const html = page('first-talk.html', locale);
  const { comfort, urgency, questions } = talk();
  const { refused, deadline } = kitWords(locale).talk;
  const at = (text: string): number => html.indexOf(escapeHtml(text));

  test('asks whether it is urgent before anything else, with the date', () => {
    const [first, ...others] = [urgency, comfort, ...questions.filter(({ id }) => id !== 'talk:input')];
    for (const { title } of others) expect(at(title[locale])).toBeGreaterThan(at(first?.title[locale] ?? ''));
    expect(at(deadline)).toBeLessThan(at(comfort.title[locale]));
  });

  test('offers every answer, and not to answer, to each question', () => {
    for (const { options } of [comfort, urgency, ...questions.filter(({ id }) => id !== 'talk:input')])
      for (const { label } of options) expect(html).toContain(`</b> ${escapeHtml(label[locale])}</li>`);
    expect(html.split(`<li class="refused">${escapeHtml(refused)}</li>`)).toHaveLength(questions.length + 2);
  });

  test('has strengths beside needs for each barrier', () => {
    for (const { learner } of BARRIERS) expect(html).toContain(`<th scope="row">${escapeHtml(learner[locale])}</th>`);
    expect(html.match(/<td class="box"><\/td>/gu)).toHaveLength(BARRIERS.length * 3);
  });
});

test.each(['fr', 'en'] as const)('the questionnaire in %s has a line with three boxes for each question', (locale) => {
  const html = page('dsi.html', locale);
  for (const { question } of dsiQuestionnaire().activities) expect(html).toContain(escapeHtml(question[locale]));
  expect(html.match(/<td class="box"><\/td>/gu)).toHaveLength(90);
});

describe.each(['fr', 'en'] as const)('on paper in %s', (locale) => {
  test('each piece of advice is there, whole, under its competence', () => {
    const all = AREAS.map(({ code }) => page(`advice-${code}.html`, locale)).join('');
    expect(all.match(/<section class="piece">/gu)).toHaveLength(advice().length);
    for (const { approach, together, watch, dimension } of advice()) {
      for (const lines of [approach, together, watch]) expect(all).toContain(escapeHtml(lines[locale].join(' ')));
      expect(all).toContain(`<h2 class="competence">${escapeHtml(dimensionById(dimension).title[locale])}</h2>`);
    }
  });

  test('each goal has its words and something to practise with', () => {
    const html = page('goals.html', locale);
    for (const { invite, first } of goals()) {
      expect(html).toContain(escapeHtml(invite[locale]));
      expect(html).toContain(escapeHtml(first[locale]));
    }
    for (const { label } of GOALS) expect(html).toContain(`<h2>${escapeHtml(label[locale])}</h2>`);
    for (const { title } of practicePaths()) expect(html).toContain(escapeHtml(title[locale]));
    expect(html).not.toMatch(/goal:|path:|mirror:/u);
    expect(html).toContain(' learners">');
  });
});

test.each(['fr', 'en'] as const)(
  'every word of the glossary is explained in %s, by the alphabet, with its drawing',
  (locale) => {
    const html = page('glossary.html', locale);
    const terms = [...html.matchAll(/<h2>([^<]*)<\/h2>/gu)].map(([, term]) => term ?? '');
    expect(terms).toEqual(
      glossary()
        .map((entry) => escapeHtml(entry[locale]))
        .toSorted(new Intl.Collator(locale).compare),
    );
    for (const { means, drawing } of glossary()) {
      for (const line of means[locale]) expect(html).toContain(escapeHtml(line));
      expect(html).toContain(drawing === undefined ? '' : `src="../${drawing}"`);
    }
  },
);

test('the index leads to every page', () => {
  const html = indexPage(pages);
  for (const { locale, file } of pages) expect(html).toContain(`href="${locale}/${file}"`);
});

test('both languages say as much', () => {
  const { fr, en } = { fr: kitWords('fr'), en: kitWords('en') };
  const shape = (value: unknown): unknown =>
    typeof value === 'object' && value !== null
      ? Object.fromEntries(Object.entries(value).map(([key, one]) => [key, shape(one)]))
      : typeof value;
  expect(shape(fr)).toEqual(shape(en));
});
