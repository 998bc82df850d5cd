import type { KeptProfile } from '@jalon/diagnostic/record';
import { AREAS, dimensionById, type Locale } from '@jalon/referential';
import { claimWords, helperWords, sureWord } from '@jalon/widget/helper';
import { localDay } from '../parts/local-day.ts';
import { profilePartWords } from './words/profile-words.ts';

/** The table for a spreadsheet: semicolons and a byte order mark, as French ones open by themselves. Only days in figures; no name. */
export function profileCsv({ dimensions, areas }: KeptProfile, locale: Locale): string {
  const words = helperWords(locale);
  const { columns } = words;
  const said = (claim: KeptProfile['areas'][number]['claim']): readonly [string, string] => {
    const sure = sureWord(claim);
    return [claimWords(claim, words), sure === null ? '' : words.sure[sure]];
  };
  const rows = AREAS.flatMap(({ id: area, title }) => [
    ...areas.filter(({ id }) => id === area).map(({ claim }) => [title[locale], words.whole, ...said(claim), '', '']),
    ...dimensions
      .filter((one) => one.area === area)
      .map(({ id, claim, basis, observedAt }) => {
        const { code, title: named } = dimensionById(id);
        const day = observedAt === null ? '' : localDay(observedAt);
        return [title[locale], `${code} ${named[locale]}`, ...said(claim), words.basis[basis], day];
      }),
  ]);
  const head = [
    profilePartWords[locale].csvArea,
    columns.dimension,
    columns.estimate,
    columns.sure,
    columns.basis,
    columns.since,
  ];
  return `\u{feff}${[head, ...rows].map((cells) => `${cells.map(cellOf).join(';')}\r\n`).join('')}`;
}

function cellOf(text: string): string {
  return /[";\r\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
