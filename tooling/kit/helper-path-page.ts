import type { Locale } from '../../packages/referential/src/index.ts';
import type { HelperPath, Situation } from '../../packages/bank/src/kit/helper-path.ts';
import { documentOf } from './document-of.ts';
import { escapeHtml } from './escape-html.ts';
import type { KitPage } from './kit-page.ts';
import { kitWords } from './kit-words.ts';
import { linesHtml } from './lines-html.ts';

/** A short course for helpers as A5 cards: a situation on one side, what follows from each choice on the other. */
export function helperPathPage(path: HelperPath, locale: Locale): KitPage {
  const title = path.title[locale];
  const { situations } = path;
  return {
    file: `${path.id.replace(':', '-')}.html`,
    locale,
    title,
    size: 'a5',
    sides: { atMost: situations.length * 2 },
    group: 'paths',
    html: documentOf({
      locale,
      title,
      size: 'a5',
      top: '../',
      body: situations
        .map((situation, index) => {
          const head = `<p class="kind">${escapeHtml(`${title} · ${kitWords(locale).card.number(index + 1, situations.length)}`)}</p>`;
          return `${frontHtml(head, situation, locale)}\n${backHtml(head, situation, locale)}`;
        })
        .join('\n'),
    }),
  };
}

function frontHtml(head: string, { story, question, choices }: Situation, locale: Locale): string {
  return `<div class="side card">
${head}
${linesHtml(story[locale])}
<h2>${escapeHtml(question[locale])}</h2>
<ul class="choices">
${choices.map(({ id, label }) => `<li><b>${escapeHtml(id)}</b> ${escapeHtml(label[locale])}</li>`).join('\n')}
</ul>
<p class="line turn">${escapeHtml(kitWords(locale).card.turn)}</p>
</div>`;
}

function backHtml(head: string, { choices, takeaway }: Situation, locale: Locale): string {
  const { card } = kitWords(locale);
  return `<div class="side card">
${head}
${choices
  .map(
    ({ id, judgement, effect }) => `<section class="effect">
<h2>${escapeHtml(`${card.choice} ${id}`)} <span class="kind">${escapeHtml(card.judgements[judgement])}</span></h2>
${linesHtml(effect[locale])}
</section>`,
  )
  .join('\n')}
<section class="block note">
<h2>${escapeHtml(card.keep)}</h2>
<p class="line">${escapeHtml(takeaway[locale])}</p>
</section>
</div>`;
}
