import type { DsiQuestionnaire } from '../../packages/bank/src/dsi/index.ts';
import type { Locale } from '../../packages/referential/src/index.ts';
import { documentOf } from './document-of.ts';
import { escapeHtml } from './escape-html.ts';
import type { KitPage } from './kit-page.ts';
import { kitWords } from './kit-words.ts';
import { linesHtml } from './lines-html.ts';

/** The questionnaire of thirty activities, one line each with a box for each answer. Learners read it. */
export function dsiPage(questionnaire: DsiQuestionnaire, locale: Locale): KitPage {
  const { dsi } = kitWords(locale);
  const { title, introduction, lastUse, activities, answers } = questionnaire;
  const columns = answers.map(({ label }) => label[locale]);
  return {
    file: 'dsi.html',
    locale,
    title: title[locale],
    size: 'a4',
    sides: { atMost: 2 },
    group: 'talk',
    html: documentOf({
      locale,
      title: title[locale],
      size: 'a4',
      isForLearners: true,
      top: '../',
      body: `<h1>${escapeHtml(title[locale])}</h1>
${linesHtml([...introduction[locale], ...dsi.lines])}
<section class="question">
<h2>${escapeHtml(lastUse.question[locale])}</h2>
<ul class="boxes">
${lastUse.answers.map(({ label }) => `<li>${escapeHtml(label[locale])}</li>`).join('\n')}
</ul>
</section>
<table>
<thead><tr><th scope="col">${escapeHtml(dsi.question)}</th>${columns.map((column) => `<th scope="col">${escapeHtml(column)}</th>`).join('')}</tr></thead>
<tbody>
${activities
  .map(
    ({ question }, index) =>
      `<tr><th scope="row">${index + 1}. ${escapeHtml(question[locale])}</th>${columns.map(() => '<td class="box"></td>').join('')}</tr>`,
  )
  .join('\n')}
</tbody>
</table>`,
    }),
  };
}
