import { CLAIMED_LEVELS, dimensionById, type Area, type Locale } from '../../packages/referential/src/index.ts';
import type { Advice } from '../../packages/bank/src/kit/advice.ts';
import { documentOf } from './document-of.ts';
import { escapeHtml } from './escape-html.ts';
import type { KitPage } from './kit-page.ts';
import { kitWords } from './kit-words.ts';

/** How many pieces of advice hold on one side, at least. */
const ON_A_SIDE = 4.5;

/** How a helper may go about each competence of one area, level by level. */
export function advicePage(area: Area, all: readonly Advice[], locale: Locale): KitPage {
  const words = kitWords(locale).advice;
  const here = all.filter(({ dimension }) => area.dimensions.includes(dimension));
  const title = words.title(area.label[locale]);
  return {
    file: `advice-${area.code}.html`,
    locale,
    title,
    size: 'a4',
    sides: { atMost: Math.ceil(here.length / ON_A_SIDE) },
    group: 'advice',
    html: documentOf({
      locale,
      title,
      size: 'a4',
      isDense: true,
      top: '../',
      body: `<h1>${escapeHtml(title)}</h1>
<p class="purpose">${escapeHtml(words.purpose)}</p>
${area.dimensions.map((id) => dimensionHtml(id, here, locale)).join('\n')}`,
    }),
  };
}

function dimensionHtml(id: Advice['dimension'], here: readonly Advice[], locale: Locale): string {
  return `<h2 class="competence">${escapeHtml(dimensionById(id).title[locale])}</h2>
${here
  .filter(({ dimension }) => dimension === id)
  .map((one) => pieceHtml(one, locale))
  .join('\n')}`;
}

function pieceHtml({ level, approach, together, watch }: Advice, locale: Locale): string {
  const { advice } = kitWords(locale);
  const parts = [
    [advice.approach, approach[locale]],
    [advice.together, together[locale]],
    [advice.watch, watch[locale]],
  ] as const;
  const label = CLAIMED_LEVELS.find(({ id }) => id === level)?.label[locale];
  return `<section class="piece">
${label === undefined ? '' : `<p><span class="kind">${escapeHtml(label)}</span></p>\n`}${parts
    .map(([name, lines]) => `<p><b>${escapeHtml(name)}</b> ${escapeHtml(lines.join(' '))}</p>`)
    .join('\n')}
</section>`;
}
