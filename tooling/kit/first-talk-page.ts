import type { Talk } from '../../packages/bank/src/index.ts';
import type { Locale } from '../../packages/referential/src/index.ts';
import { BARRIERS } from '../../packages/referential/src/barriers/index.ts';
import { documentOf } from './document-of.ts';
import { escapeHtml } from './escape-html.ts';
import type { KitPage } from './kit-page.ts';
import { kitWords } from './kit-words.ts';
import { linesHtml } from './lines-html.ts';
import { paperTalk } from './paper-talk.ts';
import { questionHtml } from './question-html.ts';

/** Questions on the first side; the others follow on the second, with strengths and needs. */
const FIRST_SIDE = 6;

/** The first talk on both sides of an A5: urgency first, spoken words, boxes to tick, strengths beside needs. */
export function firstTalkPage(content: Talk, locale: Locale): KitPage {
  const { talk } = kitWords(locale);
  const urgent = `<p class="line">${escapeHtml(talk.urgent)} <span class="fill">${escapeHtml(talk.deadline)}</span></p>`;
  const html = paperTalk(content).map((question, index) =>
    questionHtml(question, `${index + 1}`, locale, question === content.urgency ? urgent : ''),
  );
  return {
    file: 'first-talk.html',
    locale,
    title: talk.title,
    size: 'a5',
    sides: { atMost: 2 },
    group: 'talk',
    html: documentOf({
      locale,
      title: talk.title,
      size: 'a5',
      top: '../',
      body: `<div class="side">
<h1>${escapeHtml(talk.title)}</h1>
${linesHtml(talk.lines)}
${html.slice(0, FIRST_SIDE).join('\n')}
</div>
<div class="side">
${html.slice(FIRST_SIDE).join('\n')}
${strengthsHtml(locale)}
<section class="question">
<h2>${escapeHtml(talk.next)}</h2>
<ul class="boxes">
${talk.steps.map((step) => `<li>${escapeHtml(step)}</li>`).join('\n')}
</ul>
</section>
</div>`,
    }),
  };
}

function strengthsHtml(locale: Locale): string {
  const { talk } = kitWords(locale);
  const columns = [talk.strength, talk.need, talk.refusedShort];
  return `<section class="question">
<h2>${escapeHtml(talk.strengths)}</h2>
${linesHtml(talk.strengthsLines)}
<table>
<thead><tr><td></td>${columns.map((column) => `<th scope="col">${escapeHtml(column)}</th>`).join('')}</tr></thead>
<tbody>
${BARRIERS.map(
  ({ learner }) =>
    `<tr><th scope="row">${escapeHtml(learner[locale])}</th>${columns.map(() => '<td class="box"></td>').join('')}</tr>`,
).join('\n')}
</tbody>
</table>
</section>`;
}
