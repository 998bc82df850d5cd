import type { Locale } from '../../packages/referential/src/index.ts';
import type { KitSheet, SheetBlock } from '../../packages/bank/src/kit/kit-sheet.ts';
import { documentOf } from './document-of.ts';
import { escapeHtml } from './escape-html.ts';
import type { KitPage } from './kit-page.ts';
import { kitWords } from './kit-words.ts';
import { linesHtml } from './lines-html.ts';

/** A sheet of the helper's kit: one side of A4. */
export function sheetPage(sheet: KitSheet, locale: Locale): KitPage {
  const title = sheet.title[locale];
  return {
    file: `${sheet.id.replace(':', '-')}.html`,
    locale,
    title,
    size: 'a4',
    sides: { atMost: 1 },
    group: 'sheets',
    html: documentOf({
      locale,
      title,
      size: 'a4',
      top: '../',
      body: `<header>
${sheet.drawing ? `<img src="../${escapeHtml(sheet.drawing)}" alt="">` : ''}
<h1>${escapeHtml(title)}</h1>
<p class="purpose">${escapeHtml(sheet.purpose[locale])}</p>
</header>
<div class="blocks">
${sheet.blocks[locale].map((block) => blockHtml(block, locale)).join('\n')}
</div>
<footer>${escapeHtml(footerOf(sheet, locale))}</footer>`,
    }),
  };
}

/** What it stands on, and when it was read again, the date in words. */
function footerOf({ sources, reviewedAt }: KitSheet, locale: Locale): string {
  const { source, reviewed } = kitWords(locale);
  const [colon, semicolon] = locale === 'fr' ? ['\u00a0: ', '\u00a0; '] : [': ', '; '];
  const date = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(reviewedAt));
  return `${source}${colon}${sources.join(semicolon)}. ${reviewed} ${date}.`;
}

function blockHtml({ kind, title, lines }: SheetBlock, locale: Locale): string {
  const { kinds } = kitWords(locale);
  const isTold = (kind === 'say' || kind === 'avoid') && kinds[kind] !== title;
  const said = isTold ? `<span class="kind">${escapeHtml(kinds[kind])}</span> ` : '';
  return `<section class="block ${kind}">
<h2>${said}${escapeHtml(title)}</h2>
${blockLines(kind, lines)}
</section>`;
}

function blockLines(kind: SheetBlock['kind'], lines: readonly string[]): string {
  const items = lines.map((line) => `<li>${escapeHtml(line)}</li>`).join('\n');
  switch (kind) {
    case 'steps':
      return `<ol>\n${items}\n</ol>`;
    case 'check':
      return `<ul class="boxes column">\n${items}\n</ul>`;
    case 'list':
    case 'avoid':
      return `<ul>\n${items}\n</ul>`;
    case 'fill':
      return lines.map((line) => `<p class="fill">${escapeHtml(line)}</p>`).join('\n');
    case 'say':
    case 'note':
      return linesHtml(lines);
    default: {
      const never: never = kind;
      return never;
    }
  }
}
