import type { Locale } from '../../packages/referential/src/index.ts';
import { goalById } from '../../packages/referential/src/goals/index.ts';
import type { GoalText } from '../../packages/bank/src/goals/goal-text.ts';
import { documentOf } from './document-of.ts';
import { escapeHtml } from './escape-html.ts';
import type { KitPage } from './kit-page.ts';
import { kitWords } from './kit-words.ts';
import { linesHtml } from './lines-html.ts';

/** What people may want to do, why it is worth it, the first small step and what to practise with. Learners and helpers read it together. */
export function goalsPage(
  goals: readonly GoalText[],
  titles: ReadonlyMap<string, Readonly<Record<Locale, string>>>,
  locale: Locale,
): KitPage {
  const words = kitWords(locale).goals;
  return {
    file: 'goals.html',
    locale,
    title: words.title,
    size: 'a4',
    sides: { atMost: 4 },
    group: 'talk',
    html: documentOf({
      locale,
      title: words.title,
      size: 'a4',
      isForLearners: true,
      top: '../',
      body: `<h1>${escapeHtml(words.title)}</h1>
${linesHtml(words.lines)}
${goals
  .map(
    ({ id, invite, first, paths }) => `<section class="question">
<h2>${escapeHtml(goalById(id)?.label[locale] ?? id)}</h2>
${linesHtml([invite[locale], words.first(first[locale])])}
<p class="line">${escapeHtml(words.practise(paths.flatMap((path) => titles.get(path)?.[locale] ?? [])))}</p>
</section>`,
  )
  .join('\n')}`,
    }),
  };
}
