import type { Locale } from '../../packages/referential/src/index.ts';
import { documentOf } from './document-of.ts';
import { escapeHtml } from './escape-html.ts';
import type { KitPage } from './kit-page.ts';
import { kitWords } from './kit-words.ts';
import { linesHtml } from './lines-html.ts';

const LOCALES = ['fr', 'en'] as const satisfies readonly Locale[];
const GROUPS = ['talk', 'sheets', 'advice', 'paths'] as const;

/** The door to every page, French first. */
export function indexPage(pages: readonly KitPage[]): string {
  return documentOf({
    locale: 'fr',
    title: kitWords('fr').kit,
    size: 'a4',
    top: '',
    body: LOCALES.map((locale) => languageHtml(pages, locale)).join('\n'),
  });
}

function languageHtml(pages: readonly KitPage[], locale: Locale): string {
  const words = kitWords(locale);
  return `<section lang="${locale}">
<h1>${escapeHtml(words.kit)}</h1>
${linesHtml(words.index)}
${GROUPS.map((group) => {
  const here = pages.filter((page) => page.locale === locale && page.group === group);
  return here.length === 0
    ? ''
    : `<h2>${escapeHtml(words.groups[group])}</h2>
<ul>
${here.map(({ file, title, size, sides }) => `<li><a href="${locale}/${escapeHtml(file)}">${escapeHtml(title)}</a> <small>${escapeHtml(words.sides(size, sides.atMost))}</small></li>`).join('\n')}
</ul>`;
}).join('\n')}
</section>`;
}
