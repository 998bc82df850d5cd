import type { Talk } from '../../packages/bank/src/index.ts';
import type { Locale } from '../../packages/referential/src/index.ts';
import { askedWhen } from './asked-when.ts';
import { documentOf } from './document-of.ts';
import { escapeHtml } from './escape-html.ts';
import type { KitPage } from './kit-page.ts';
import { kitWords } from './kit-words.ts';
import { linesHtml } from './lines-html.ts';
import { questionHtml } from './question-html.ts';

/** The optional questions of the talk, to choose from. */
export function moreQuestionsPage(talk: Talk, locale: Locale): KitPage {
  const { more } = kitWords(locale);
  const html = (talk.optional ?? []).map((question, index) => {
    const when = question.askIf ? more.when(askedWhen(question.askIf, talk, locale)) : '';
    return questionHtml(question, `+${index + 1}`, locale, when === '' ? '' : linesHtml([when], 'when'));
  });
  return {
    file: 'more-questions.html',
    locale,
    title: more.title,
    size: 'a5',
    sides: { atMost: 4 },
    group: 'talk',
    html: documentOf({
      locale,
      title: more.title,
      size: 'a5',
      top: '../',
      body: `<h1>${escapeHtml(more.title)}</h1>
${linesHtml(more.lines)}
${html.join('\n')}`,
    }),
  };
}
