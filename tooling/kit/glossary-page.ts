import type { GlossaryEntry } from '../../packages/bank/src/glossary/index.ts';
import type { Locale } from '../../packages/referential/src/index.ts';
import { documentOf } from './document-of.ts';
import { escapeHtml } from './escape-html.ts';
import type { KitPage } from './kit-page.ts';
import { kitWords } from './kit-words.ts';
import { linesHtml } from './lines-html.ts';

/** The words of the screen and of papers, in the order of the alphabet, with their drawings. Learners keep it. */
export function glossaryPage(entries: readonly GlossaryEntry[], locale: Locale): KitPage {
  const { title, lines } = kitWords(locale).glossary;
  const order = new Intl.Collator(locale);
  const sorted = entries.toSorted((a, b) => order.compare(a[locale], b[locale]));
  return {
    file: 'glossary.html',
    locale,
    title,
    size: 'a4',
    sides: { atMost: 3 },
    group: 'talk',
    html: documentOf({
      locale,
      title,
      size: 'a4',
      isForLearners: true,
      top: '../',
      body: `<h1>${escapeHtml(title)}</h1>
${linesHtml(lines)}
<div class="words">
${sorted.map((entry) => entryHtml(entry, locale)).join('\n')}
</div>`,
    }),
  };
}

/** One term: its drawing says no more than its words. */
function entryHtml({ drawing, means, ...term }: GlossaryEntry, locale: Locale): string {
  return `<section class="word">
${drawing === undefined ? '' : `<img src="../${escapeHtml(drawing)}" alt="">\n`}<h2>${escapeHtml(term[locale])}</h2>
${linesHtml(means[locale])}
</section>`;
}
