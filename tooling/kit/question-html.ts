import type { TalkQuestion } from '../../packages/bank/src/index.ts';
import type { Locale } from '../../packages/referential/src/index.ts';
import { escapeHtml } from './escape-html.ts';
import { kitWords } from './kit-words.ts';
import { letterOf } from './paper-talk.ts';

/** One question of the talk on paper: its words, a box for each answer, and one for not answering. `after` is markup. */
export function questionHtml(question: TalkQuestion, number: string, locale: Locale, after = ''): string {
  const { talk } = kitWords(locale);
  const boxes = question.options.map(
    ({ label }, index) => `<li><b>${letterOf(index)}</b> ${escapeHtml(label[locale])}</li>`,
  );
  const several = question.cardinality === 'multiple' ? ` <small>${escapeHtml(talk.several)}</small>` : '';
  return `<section class="question">
<h2>${number}. ${escapeHtml(question.title[locale])}${several}</h2>
<ul class="boxes">
${boxes.join('\n')}
<li class="refused">${escapeHtml(talk.refused)}</li>
</ul>${after}
</section>`;
}
